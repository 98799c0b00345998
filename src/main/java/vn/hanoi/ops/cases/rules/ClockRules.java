package vn.hanoi.ops.cases.rules;

import java.util.List;
import java.util.Optional;

/**
 * The clock of an F0.
 *
 * @param warnPercent share of a station's time after which it counts as soon due
 */
public record ClockRules(List<ClockRule> stations, int warnPercent) {

    /** Keeps its own copy. */
    public ClockRules {
        stations = List.copyOf(stations);
    }

    /** The rule of a station; none for the start. */
    public Optional<ClockRule> of(Station station) {
        return stations.stream().filter(rule -> rule.station() == station).findFirst();
    }
}
