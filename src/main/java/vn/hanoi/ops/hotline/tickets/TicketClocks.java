package vn.hanoi.ops.hotline.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.clock.ClockEntry;
import vn.hanoi.ops.hotline.clock.ClockEvent;
import vn.hanoi.ops.hotline.clock.ClockKind;
import vn.hanoi.ops.hotline.clock.ClockMode;
import vn.hanoi.ops.hotline.clock.ClockReading;
import vn.hanoi.ops.hotline.clock.SlaClock;
import vn.hanoi.ops.hotline.rules.Escalation;
import vn.hanoi.ops.hotline.rules.Escalation.Tell;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.rules.Terms;

/** The three clocks over a ticket's ledger; each verb touches only the clocks that it fits. */
final class TicketClocks {

    private final List<ClockLine> ledger;
    private final HotlineRules rules;

    TicketClocks(List<ClockLine> ledger, HotlineRules rules) {
        this.ledger = ledger;
        this.rules = rules;
    }

    void start(Terms terms, Instant at) {
        targets(terms).forEach((kind, target) -> add(kind, ClockEntry.start(at, target, terms.calendar())));
    }

    /** Other terms: what was consumed and paused stays; a clock that the new terms do not have stops. */
    void retarget(Terms terms, Instant at) {
        Map<ClockKind, Duration> targets = targets(terms);
        for (ClockKind kind : ClockKind.values()) {
            Duration target = targets.get(kind);
            if (target == null) {
                stop(kind, at);
            } else if (clock(kind).isEmpty()) {
                add(kind, ClockEntry.start(at, target, terms.calendar()));
            } else {
                add(kind, ClockEntry.retarget(at, target, terms.calendar()));
            }
        }
    }

    /** Sets the target so that the clock is due at a moment, which is the earliest that is possible now. */
    void pull(ClockKind kind, Instant due, Instant at) {
        clock(kind).ifPresent(clock -> {
            String calendar = calendar(kind);
            Duration left = rules.calendar(calendar).between(at, due);
            add(kind, ClockEntry.retarget(at, clock.read(at).consumed().plus(left), calendar));
        });
    }

    void target(ClockKind kind, Duration target, Instant at) {
        clock(kind).ifPresent(c -> add(kind, ClockEntry.retarget(at, target, calendar(kind))));
    }

    void pause(Instant at) {
        where(ClockMode.RUNNING, at, kind -> add(kind, ClockEntry.of(ClockEvent.PAUSE, at)));
    }

    void resume(Instant at) {
        where(ClockMode.PAUSED, at, kind -> add(kind, ClockEntry.of(ClockEvent.RESUME, at)));
    }

    void stop(ClockKind kind, Instant at) {
        clock(kind)
                .filter(c -> c.read(at).mode() != ClockMode.STOPPED)
                .ifPresent(c -> add(kind, ClockEntry.of(ClockEvent.STOP, at)));
    }

    /** Update and resolution go on; the first response happened. */
    void reopen(Duration grace, Instant at) {
        where(ClockMode.STOPPED, at, kind -> {
            if (kind != ClockKind.FIRST_RESPONSE) {
                add(kind, ClockEntry.reopen(at, grace));
            }
        });
    }

    /** A word to the caller begins a new round of updates. */
    void updated(Instant at) {
        clock(ClockKind.UPDATE)
                .filter(c -> c.read(at).mode() == ClockMode.RUNNING)
                .ifPresent(c -> add(ClockKind.UPDATE, ClockEntry.of(ClockEvent.RESTART, at)));
    }

    Optional<ClockReading> read(ClockKind kind, Instant now) {
        return clock(kind).map(c -> c.read(now));
    }

    Optional<SlaClock> clock(ClockKind kind) {
        List<ClockEntry> entries = ledger.stream()
                .filter(line -> line.clock() == kind)
                .map(ClockLine::entry)
                .toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new SlaClock(entries, rules::calendar));
    }

    /** What lists need, as of now. @param marked the share that was told last */
    TicketDues dues(Instant now, int marked) {
        Map<ClockKind, ClockReading> readings = readings(now);
        Optional<ClockKind> nearest = nearest(readings);
        Optional<SlaClock> clock = nearest.flatMap(this::clock);
        return new TicketDues(
                due(readings.get(ClockKind.FIRST_RESPONSE)),
                due(readings.get(ClockKind.UPDATE)),
                due(readings.get(ClockKind.RESOLUTION)),
                nearest.map(kind -> due(readings.get(kind))).orElse(TicketDues.NEVER),
                clock.flatMap(c -> c.at(warnPercent(now), now)).orElse(null),
                clock.flatMap(c -> nextMark(now, marked).flatMap(mark -> c.at(mark, now)))
                        .orElse(null),
                marked,
                readings.values().stream().anyMatch(r -> r.everLate() || r.late()));
    }

    /** The consumed share of the running clock that is due first; zero when none runs. */
    int nearestPercent(Instant now) {
        return nearest(readings(now))
                .flatMap(kind -> read(kind, now))
                .map(ClockReading::percent)
                .orElse(0);
    }

    /** The highest share that the nearest clock has passed: whoever acts knows of it. */
    int passedMark(Instant now) {
        int percent = nearestPercent(now);
        return rules.escalations(now).stream()
                .map(Escalation::percent)
                .filter(mark -> mark <= percent)
                .reduce(0, (lower, higher) -> higher);
    }

    private Map<ClockKind, ClockReading> readings(Instant now) {
        Map<ClockKind, ClockReading> readings = new EnumMap<>(ClockKind.class);
        for (ClockKind kind : ClockKind.values()) {
            read(kind, now).ifPresent(r -> readings.put(kind, r));
        }
        return readings;
    }

    private static Optional<ClockKind> nearest(Map<ClockKind, ClockReading> readings) {
        return readings.entrySet().stream()
                .filter(e -> e.getValue().mode() == ClockMode.RUNNING)
                .min(Comparator.comparing(e -> e.getValue().dueAt().orElse(TicketDues.NEVER)))
                .map(Map.Entry::getKey);
    }

    /** The share of the nearest running clock that somebody is told of next. */
    Optional<Integer> nextMark(Instant now, int marked) {
        return rules.escalations(now).stream()
                .map(Escalation::percent)
                .filter(percent -> percent > marked)
                .findFirst();
    }

    private int warnPercent(Instant now) {
        return rules.escalations(now).stream()
                .filter(e -> e.tell() == Tell.UNIT)
                .map(Escalation::percent)
                .findFirst()
                .orElse(100);
    }

    private static @Nullable Instant due(@Nullable ClockReading reading) {
        return reading == null || reading.mode() == ClockMode.STOPPED ? null : reading.due();
    }

    private void where(ClockMode mode, Instant at, java.util.function.Consumer<ClockKind> verb) {
        for (ClockKind kind : ClockKind.values()) {
            if (read(kind, at).filter(r -> r.mode() == mode).isPresent()) {
                verb.accept(kind);
            }
        }
    }

    String calendar(ClockKind kind) {
        return ledger.stream()
                .filter(line -> line.clock() == kind && !line.calendar().isEmpty())
                .map(ClockLine::calendar)
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private void add(ClockKind kind, ClockEntry entry) {
        ledger.add(ClockLine.of(kind, entry));
    }

    private static Map<ClockKind, Duration> targets(Terms terms) {
        Map<ClockKind, Duration> targets = new EnumMap<>(ClockKind.class);
        targets.put(ClockKind.FIRST_RESPONSE, terms.answer());
        targets.put(ClockKind.RESOLUTION, terms.solve());
        terms.updates().ifPresent(update -> targets.put(ClockKind.UPDATE, update));
        return targets;
    }
}
