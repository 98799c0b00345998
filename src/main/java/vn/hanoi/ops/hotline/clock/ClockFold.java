package vn.hanoi.ops.hotline.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A ledger read line by line. */
final class ClockFold {

    private final Function<String, ServiceCalendar> calendars;
    private final List<ClockStretch> stretches = new ArrayList<>();
    private ServiceCalendar calendar;
    private ClockMode mode = ClockMode.RUNNING;
    private Instant at;
    private Duration target;
    private Duration consumed = Duration.ZERO;
    private boolean everLate;

    ClockFold(ClockEntry start, Function<String, ServiceCalendar> calendars) {
        this.calendars = calendars;
        this.calendar = calendars.apply(start.calendar());
        this.at = start.at();
        this.target = start.target();
    }

    void take(ClockEntry entry) {
        if (entry.at().isBefore(at)) {
            throw new IllegalArgumentException(entry.event() + " at " + entry.at() + " goes back in time");
        }
        passTo(entry.at());
        everLate |= late();
        switch (entry.event()) {
            case START -> throw new IllegalArgumentException("A clock starts once");
            case PAUSE -> become(ClockMode.PAUSED, mode == ClockMode.RUNNING, entry);
            case RESUME -> become(ClockMode.RUNNING, mode == ClockMode.PAUSED, entry);
            case STOP -> become(ClockMode.STOPPED, mode != ClockMode.STOPPED, entry);
            case RETARGET -> retarget(entry);
            case REOPEN -> reopen(entry);
            case RESTART -> restart();
        }
    }

    /** Lets time go by in the present mode. */
    void passTo(Instant moment) {
        if (moment.isAfter(at)) {
            ClockStretch stretch = new ClockStretch(at, moment, mode, calendar);
            stretches.add(stretch);
            consumed = consumed.plus(stretch.consumed());
            at = moment;
        }
    }

    /** When the present round reaches so much, in the past or, while it runs, in the future. */
    Optional<Instant> reaches(Duration wanted) {
        Duration before = Duration.ZERO;
        for (ClockStretch stretch : stretches) {
            Duration after = before.plus(stretch.consumed());
            if (stretch.mode() == ClockMode.RUNNING && after.compareTo(wanted) >= 0) {
                return Optional.of(stretch.calendar().add(stretch.from(), wanted.minus(before)));
            }
            before = after;
        }
        return mode == ClockMode.RUNNING ? Optional.of(calendar.add(at, wanted.minus(before))) : Optional.empty();
    }

    ClockMode mode() {
        return mode;
    }

    ServiceCalendar calendar() {
        return calendar;
    }

    Duration target() {
        return target;
    }

    Duration consumed() {
        return consumed;
    }

    Duration paused() {
        return stretches.stream()
                .filter(s -> s.mode() == ClockMode.PAUSED)
                .map(ClockStretch::working)
                .reduce(Duration.ZERO, Duration::plus);
    }

    boolean late() {
        return consumed.compareTo(target) > 0;
    }

    boolean everLate() {
        return everLate;
    }

    List<ClockStretch> stretches() {
        return stretches;
    }

    private void become(ClockMode next, boolean fits, ClockEntry entry) {
        if (!fits) {
            throw new IllegalArgumentException(entry.event() + " does not fit a clock that is " + mode);
        }
        mode = next;
    }

    private void retarget(ClockEntry entry) {
        target = entry.target();
        calendar = calendars.apply(entry.calendar());
    }

    private void reopen(ClockEntry entry) {
        become(ClockMode.RUNNING, mode == ClockMode.STOPPED, entry);
        Duration least = consumed.plus(entry.target());
        target = target.compareTo(least) < 0 ? least : target;
    }

    private void restart() {
        mode = ClockMode.RUNNING;
        consumed = Duration.ZERO;
        stretches.clear();
    }
}
