package vn.hanoi.ops.cameras.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.Measure;

/**
 * What a count says about the street once its kind is understood.
 *
 * @param values people and vehicles in the picture, or passages per minute; never negative
 * @param reset a cumulative counter began anew since its last message
 * @param weight what it weighs among the readings of its minute: of a flow the length of its stretch in minutes, of a
 *     picture 1
 */
public record Reading(Instant at, Measure measure, Map<CountClass, Double> values, boolean reset, double weight) {

    /** Two messages of a counter that lie further apart say nothing about the minute of the second. */
    public static final Duration LONGEST_GAP = Duration.ofHours(1);

    private static final Duration ON_ITS_WAY = Duration.ofSeconds(30);
    private static final double MILLIS_PER_MINUTE = 60_000;

    /** The longest gap of a camera: an hour, or twice its interval where it speaks as seldom, and what is on its way. */
    public static Duration longestGap(Duration interval) {
        Duration twice = interval.multipliedBy(2);
        return (twice.compareTo(LONGEST_GAP) > 0 ? twice : LONGEST_GAP).plus(ON_ITS_WAY);
    }

    /**
     * Reads a count by its kind.
     *
     * @param before of a cumulative counter the count just before it by event time, if one is known
     * @return nothing when the count says nothing yet: the first of a counter, or one after a long gap
     */
    public static Optional<Reading> of(Count count, @Nullable Count before) {
        return of(count, before, LONGEST_GAP);
    }

    /** The same for a camera with that {@linkplain #longestGap longest gap}. */
    public static Optional<Reading> of(Count count, @Nullable Count before, Duration longestGap) {
        return switch (count.kind()) {
            case GAUGE, LIST -> Optional.of(new Reading(count.at(), Measure.OCCUPANCY, count.values(), false, 1));
            case INTERVAL -> interval(count);
            case CUMULATIVE -> before == null ? Optional.empty() : cumulative(count, before, longestGap);
        };
    }

    /** Tells whether it says anything of a class that the console counts; that somebody is there is no number. */
    public boolean counts() {
        return !values.isEmpty();
    }

    private static Optional<Reading> interval(Count count) {
        Instant from = count.from();
        if (from == null || !from.isBefore(count.at())) {
            return Optional.empty();
        }
        double minutes = Duration.between(from, count.at()).toMillis() / MILLIS_PER_MINUTE;
        return Optional.of(new Reading(count.at(), Measure.FLOW, perMinute(count.values(), minutes), false, minutes));
    }

    private static Optional<Reading> cumulative(Count count, Count before, Duration longestGap) {
        Duration gap = Duration.between(before.at(), count.at());
        if (before.kind() != Kind.CUMULATIVE || gap.isNegative() || gap.isZero() || gap.compareTo(longestGap) > 0) {
            return Optional.empty();
        }
        boolean begunAnew = count.since() != null
                && before.since() != null
                && !count.since().equals(before.since());
        boolean reset = begunAnew;
        Map<CountClass, Double> passed = new EnumMap<>(CountClass.class);
        for (Map.Entry<CountClass, Double> entry : count.values().entrySet()) {
            Double old = before.values().get(entry.getKey());
            if (old != null) {
                boolean anew = begunAnew || entry.getValue() < old;
                reset |= anew;
                passed.put(entry.getKey(), anew ? entry.getValue() : entry.getValue() - old);
            }
        }
        double minutes = gap.toMillis() / MILLIS_PER_MINUTE;
        return Optional.of(new Reading(count.at(), Measure.FLOW, perMinute(passed, minutes), reset, minutes));
    }

    private static Map<CountClass, Double> perMinute(Map<CountClass, Double> passed, double minutes) {
        Map<CountClass, Double> flow = new EnumMap<>(CountClass.class);
        passed.forEach((type, number) -> flow.put(type, number / minutes));
        return flow;
    }
}
