package vn.hanoi.ops.hotline.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One clock, computed from its ledger: progress is service time while it runs, whatever calendar holds at the time; a
 * pause, measured in service time too, moves the due time by exactly its length; another target keeps what was consumed.
 */
public final class SlaClock {

    private final List<ClockEntry> entries;
    private final Function<String, ServiceCalendar> calendars;

    /**
     * @param entries the ledger in the order of events, beginning with START
     * @param calendars the calendar of a code
     * @throws IllegalArgumentException when the ledger is empty, goes back in time, or has an event that does not fit
     */
    public SlaClock(List<ClockEntry> entries, Function<String, ServiceCalendar> calendars) {
        this.entries = List.copyOf(entries);
        this.calendars = calendars;
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A clock's ledger begins with START");
        }
        fold(entries.getLast().at());
    }

    /** What it shows at a moment; a moment before the newest entry is taken for that entry's. */
    public ClockReading read(Instant now) {
        ClockFold fold = fold(now);
        Instant due = fold.reaches(fold.target()).orElse(null);
        return new ClockReading(
                fold.mode(), fold.target(), fold.consumed(), fold.paused(), due, fold.everLate() || fold.late());
    }

    /**
     * When so much of the target was or will be consumed; nothing while it waits or stopped before.
     *
     * @param percent of the target, 0 or more
     */
    public Optional<Instant> at(int percent, Instant now) {
        ClockFold fold = fold(now);
        return fold.reaches(fold.target().multipliedBy(percent).dividedBy(100));
    }

    /** When it would be due if the caller answered now; the due time itself while it runs. */
    public Instant dueIfResumed(Instant now) {
        ClockFold fold = fold(now);
        Duration left = fold.target().minus(fold.consumed());
        return left.isNegative() ? now : fold.calendar().add(now, left);
    }

    /** Every stretch of the present round up to the due time, or to now when that is later, split at midnights. */
    public List<ClockSegment> explain(Instant now) {
        ClockFold fold = fold(now);
        Optional<Instant> due = fold.reaches(fold.target());
        if (fold.mode() == ClockMode.RUNNING && due.isPresent() && due.get().isAfter(now)) {
            fold.passTo(due.get());
        }
        return ClockStory.of(fold.stretches());
    }

    private ClockFold fold(Instant now) {
        ClockEntry first = entries.getFirst();
        if (first.event() != ClockEvent.START) {
            throw new IllegalArgumentException("A clock's ledger begins with START, not " + first.event());
        }
        ClockFold fold = new ClockFold(first, calendars);
        entries.stream().skip(1).forEach(fold::take);
        Instant last = entries.getLast().at();
        fold.passTo(now.isBefore(last) ? last : now);
        return fold;
    }
}
