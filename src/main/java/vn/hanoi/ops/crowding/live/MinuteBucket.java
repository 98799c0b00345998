package vn.hanoi.ops.crowding.live;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalDouble;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Measure;

/** What one camera counted in one minute, as means of its samples by class. */
final class MinuteBucket {

    private static final int CLASSES = CountClass.values().length;

    private final double[] sums = new double[CLASSES * 2];
    private final int[] samples = new int[CLASSES * 2];
    private Instant lastAt = Instant.EPOCH;

    void add(Measure measure, Map<CountClass, Double> values, Instant at) {
        values.forEach((countClass, value) -> add(measure, countClass, value, 1));
        if (at.isAfter(lastAt)) {
            lastAt = at;
        }
    }

    /** Puts a stored minute in, unless the class is there already. */
    void restore(Measure measure, CountClass countClass, double mean, int weight, Instant at) {
        if (samples[index(measure, countClass)] == 0) {
            add(measure, countClass, mean, weight);
            lastAt = at.isAfter(lastAt) ? at : lastAt;
        }
    }

    boolean has(Measure measure, CountClass countClass) {
        return samples[index(measure, countClass)] > 0;
    }

    Instant lastAt() {
        return lastAt;
    }

    /** The weighted mean over all classes that the camera reported; nothing when it reported none. */
    OptionalDouble weighted(Measure measure, Map<CountClass, Double> weights) {
        double total = 0;
        boolean any = false;
        for (CountClass countClass : CountClass.values()) {
            int index = index(measure, countClass);
            if (samples[index] > 0) {
                any = true;
                total += weights.getOrDefault(countClass, 0.0) * sums[index] / samples[index];
            }
        }
        return any ? OptionalDouble.of(total) : OptionalDouble.empty();
    }

    private void add(Measure measure, CountClass countClass, double value, int weight) {
        int index = index(measure, countClass);
        sums[index] += value * weight;
        samples[index] += weight;
    }

    private static int index(Measure measure, CountClass countClass) {
        return measure.ordinal() * CLASSES + countClass.ordinal();
    }
}
