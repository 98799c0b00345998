package vn.hanoi.ops.cases.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The clock of one F0: first call, samples, results, contacts told, routed; each due from the station before it. */
public record FourClocks(List<Stop> stops) {

    /** Keeps its own copy. */
    public FourClocks {
        stops = List.copyOf(stops);
    }

    /** How a station stands. */
    public enum Standing {
        REACHED,
        REACHED_LATE,
        RUNNING,
        SOON,
        LATE,
        /** Its own start is not known yet. */
        AHEAD;

        /** The translation key of the word for it. */
        public String titleKey() {
            return "cases.standing." + name();
        }
    }

    /**
     * One station.
     *
     * @param reachedAt when it was reached
     * @param warnAt from when it counts as soon due; none while its start is not known
     * @param dueAt when it is due
     */
    public record Stop(
            Station station,
            @Nullable Instant reachedAt,
            @Nullable Instant warnAt,
            @Nullable Instant dueAt,
            Optional<ClockRule> rule) {

        /** How it stands at a moment. */
        public Standing standing(Instant now) {
            Instant due = dueAt;
            Instant reached = reachedAt;
            if (reached != null) {
                return due != null && reached.isAfter(due) ? Standing.REACHED_LATE : Standing.REACHED;
            }
            if (due == null) {
                return Standing.AHEAD;
            }
            if (now.isAfter(due)) {
                return Standing.LATE;
            }
            return warnAt != null && !now.isBefore(warnAt) ? Standing.SOON : Standing.RUNNING;
        }

        /** Why it is due then. */
        public List<Why> why(@Nullable Instant startedAt) {
            Instant due = dueAt;
            if (rule.isEmpty() || due == null || startedAt == null) {
                return List.of(Why.fact("CLOCK_NOT_STARTED"));
            }
            ClockRule r = rule.get();
            return List.of(
                    Why.fact("CLOCK_FROM", r.from(), startedAt),
                    Why.rule(r.source(), "CLOCK_MINUTES", r.minutes()),
                    Why.fact("CLOCK_DUE", due));
        }
    }

    /**
     * The clock under the rules.
     *
     * @param reached when each station was reached; those left out are not wanted in this area (home-care lists)
     * @param wanted the stations that count for this F0
     */
    public static FourClocks of(Map<Station, Instant> reached, List<Station> wanted, ClockRules rules) {
        List<Stop> stops = new ArrayList<>();
        for (Station station : wanted) {
            Optional<ClockRule> rule = rules.of(station);
            Instant start = rule.map(r -> reached.get(r.from())).orElse(null);
            Duration allowed = rule.map(r -> Duration.ofMinutes(r.minutes())).orElse(Duration.ZERO);
            Instant due = start == null ? null : start.plus(allowed);
            Instant warn = start == null
                    ? null
                    : start.plus(allowed.multipliedBy(rules.warnPercent()).dividedBy(100));
            stops.add(new Stop(station, reached.get(station), warn, due, rule));
        }
        return new FourClocks(stops);
    }

    /** The open station that is due first; nothing when all that count are reached. */
    public Optional<Stop> next() {
        return stops.stream()
                .filter(stop -> stop.reachedAt() == null && stop.dueAt() != null)
                .min(Comparator.comparing(Stop::dueAt, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** The stop of a station, when it counts for this F0. */
    public Optional<Stop> of(Station station) {
        return stops.stream().filter(stop -> stop.station() == station).findFirst();
    }
}
