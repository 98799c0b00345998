package vn.hanoi.ops.crowding.level;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import vn.hanoi.ops.crowding.Trend;

/** Tells where a street is heading. */
public final class Trends {

    private static final Duration STRETCH = Duration.ofMinutes(5);
    private static final int LEAST_READINGS = 3;
    private static final double NOTICEABLE = 0.10;

    private Trends() {}

    /** The last five minutes beside the five before: a tenth more or less is noticed, too few readings are not. */
    public static Trend of(List<Reading> readings) {
        if (readings.isEmpty()) {
            return Trend.STEADY;
        }
        Reading newest = readings.getLast();
        Instant middle = newest.minute().minus(STRETCH);
        OptionalDouble now = mean(readings, newest, middle, newest.minute());
        OptionalDouble before = mean(readings, newest, middle.minus(STRETCH), middle);
        if (now.isEmpty() || before.isEmpty()) {
            return Trend.STEADY;
        }
        double change = now.getAsDouble() - before.getAsDouble();
        double noticed = NOTICEABLE * Math.max(now.getAsDouble(), before.getAsDouble());
        if (Math.abs(change) <= noticed) {
            return Trend.STEADY;
        }
        return change > 0 ? Trend.RISING : Trend.FALLING;
    }

    private static OptionalDouble mean(List<Reading> readings, Reading like, Instant after, Instant until) {
        double[] values = readings.stream()
                .filter(r -> r.basis() == like.basis()
                        && r.minute().isAfter(after)
                        && !r.minute().isAfter(until))
                .mapToDouble(Reading::value)
                .toArray();
        return values.length < LEAST_READINGS
                ? OptionalDouble.empty()
                : java.util.Arrays.stream(values).average();
    }
}
