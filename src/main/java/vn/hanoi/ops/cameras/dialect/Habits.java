package vn.hanoi.ops.cameras.dialect;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a device does not say about itself.
 *
 * @param zone the zone of its times without one
 * @param unnamed the class of a count that names none
 * @param resets at which times of its day its counters begin anew
 */
public record Habits(ZoneId zone, String unnamed, List<LocalTime> resets) {

    private static final Duration SLOW = Duration.ofSeconds(30);

    /** Keeps its own copy of the times. */
    public Habits {
        resets = List.copyOf(resets);
    }

    /**
     * When a counter last began anew before a moment, when that is known. Just after that time it is not: the device may
     * report once more before it does what it is set to.
     */
    public Optional<Instant> lastReset(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        return Stream.of(day, day.minusDays(1))
                .flatMap(d -> resets.stream().map(time -> LocalDateTime.of(d, time)))
                .map(time -> time.atZone(zone).toInstant())
                .filter(reset -> !reset.isAfter(at))
                .max(Comparator.naturalOrder())
                .filter(reset -> !reset.plus(SLOW).isAfter(at));
    }
}
