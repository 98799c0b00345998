package vn.hanoi.ops.crowding.live;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.CountSample;
import vn.hanoi.ops.cameras.Measure;

/**
 * What one camera counted in one minute: the mean of its samples by class at each counting place, each weighing as much as
 * the time of which it tells, all places together. A stored minute stands for all places together.
 */
final class MinuteBucket {

    private static final int CLASSES = CountClass.values().length;
    /** Whose samples name no place. */
    static final int ONLY_PLACE = 0;

    private static final double WHOLE_MINUTE = 1;

    private final Map<Integer, Place> places = new TreeMap<>();
    private final Set<Told> readBack = new HashSet<>();
    private boolean restored;
    private boolean misled;
    private Instant lastAt = Instant.EPOCH;

    private record Told(Instant at, Measure measure, int stream, Map<CountClass, Double> values) {
        static Told of(CountSample sample) {
            return new Told(sample.at(), sample.measure(), sample.stream(), sample.values());
        }
    }

    private static final class Place {
        final double[] sums = new double[CLASSES * 2];
        final double[] weights = new double[CLASSES * 2];

        void add(int index, double value, double weight) {
            sums[index] += value * weight;
            weights[index] += weight;
        }
    }

    /** A minute that was read back place by place; what is told of it once more is not counted twice. */
    static MinuteBucket of(List<CountSample> stored, boolean misled) {
        MinuteBucket bucket = new MinuteBucket();
        bucket.misled = misled;
        stored.forEach(bucket::add);
        stored.forEach(sample -> bucket.readBack.add(Told.of(sample)));
        return bucket;
    }

    void add(CountSample sample) {
        if (!readBack.isEmpty() && readBack.contains(Told.of(sample))) {
            return;
        }
        Place place = places.computeIfAbsent(sample.stream(), s -> new Place());
        sample.values()
                .forEach((countClass, value) -> place.add(index(sample.measure(), countClass), value, sample.weight()));
        if (sample.at().isAfter(lastAt)) {
            lastAt = sample.at();
        }
    }

    /** Puts a stored minute in, unless the class is there already. */
    void restore(Measure measure, CountClass countClass, double mean, int samples, Instant at) {
        if (!has(measure, countClass)) {
            double weight = measure == Measure.FLOW ? WHOLE_MINUTE : samples;
            places.computeIfAbsent(ONLY_PLACE, s -> new Place()).add(index(measure, countClass), mean, weight);
            restored = true;
            lastAt = at.isAfter(lastAt) ? at : lastAt;
        }
    }

    /** Tells whether it cannot take in a place's samples: it stands for all places together. */
    boolean together() {
        return restored;
    }

    /** Notes that its camera misled. */
    void mislead() {
        misled = true;
    }

    boolean misled() {
        return misled;
    }

    boolean has(Measure measure, CountClass countClass) {
        int index = index(measure, countClass);
        return places.values().stream().anyMatch(p -> p.weights[index] > 0);
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
                if (place.weights[index] > 0) {
                    any = true;
                    total += weights.getOrDefault(countClass, 0.0) * place.sums[index] / place.weights[index];
                }
            }
        }
        return any ? OptionalDouble.of(total) : OptionalDouble.empty();
    }

    private static int index(Measure measure, CountClass countClass) {
        return measure.ordinal() * CLASSES + countClass.ordinal();
    }
}
