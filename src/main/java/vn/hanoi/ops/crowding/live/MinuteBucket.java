package vn.hanoi.ops.crowding.live;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Measure;

/**
 * What one camera counted in one minute: the mean of its samples by class at each counting place, all places together. A
 * stored minute stands for all places until new samples of a place come.
 */
final class MinuteBucket {

    private static final int CLASSES = CountClass.values().length;
    private static final int ONLY_PLACE = 0;

    private final Map<Integer, Place> places = new TreeMap<>();
    private boolean restored;
    private Instant lastAt = Instant.EPOCH;

    private static final class Place {
        final double[] sums = new double[CLASSES * 2];
        final int[] samples = new int[CLASSES * 2];

        void add(int index, double value, int weight) {
            sums[index] += value * weight;
            samples[index] += weight;
        }
    }

    void add(Measure measure, int stream, Map<CountClass, Double> values, Instant at) {
        if (restored && stream != ONLY_PLACE) {
            places.remove(ONLY_PLACE);
            restored = false;
        }
        Place place = places.computeIfAbsent(stream, s -> new Place());
        values.forEach((countClass, value) -> place.add(index(measure, countClass), value, 1));
        if (at.isAfter(lastAt)) {
            lastAt = at;
        }
    }

    /** Puts a stored minute in, unless the class is there already. */
    void restore(Measure measure, CountClass countClass, double mean, int weight, Instant at) {
        if (!has(measure, countClass)) {
            places.computeIfAbsent(ONLY_PLACE, s -> new Place()).add(index(measure, countClass), mean, weight);
            restored = true;
            lastAt = at.isAfter(lastAt) ? at : lastAt;
        }
    }

    boolean has(Measure measure, CountClass countClass) {
        int index = index(measure, countClass);
        return places.values().stream().anyMatch(p -> p.samples[index] > 0);
    }

    Instant lastAt() {
        return lastAt;
    }

    /** The weighted mean over all classes that the camera reported; nothing when it reported none. */
    OptionalDouble weighted(Measure measure, Map<CountClass, Double> weights) {
        double total = 0;
        boolean any = false;
        for (Place place : places.values()) {
            for (CountClass countClass : CountClass.values()) {
                int index = index(measure, countClass);
                if (place.samples[index] > 0) {
                    any = true;
                    total += weights.getOrDefault(countClass, 0.0) * place.sums[index] / place.samples[index];
                }
            }
        }
        return any ? OptionalDouble.of(total) : OptionalDouble.empty();
    }

    private static int index(Measure measure, CountClass countClass) {
        return measure.ordinal() * CLASSES + countClass.ordinal();
    }
}
