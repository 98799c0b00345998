package vn.hanoi.ops.vision.eyes;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.cameras.CountClass;

/**
 * Reads the network's figures. Each class is read for itself, so that a rider and the motorcycle below are both found; of
 * the boxes of one vehicle the surest stays, because a van is a car to one cell and a truck to the next.
 */
final class Heads {

    private static final Map<CountClass, Integer> CLASSES = new EnumMap<>(Map.of(
            CountClass.PERSON, 0,
            CountClass.BICYCLE, 1,
            CountClass.CAR, 2,
            CountClass.MOTORCYCLE, 3,
            CountClass.BUS, 5,
            CountClass.TRUCK, 7));
    private static final int FIRST_DISTANCE = 80;
    private static final int BINS = 11;
    private static final float SAME = 0.5f;

    private final int width;
    private final int height;
    private final Map<CountClass, Float> least = new EnumMap<>(CountClass.class);
    private final List<Sighting> found = new ArrayList<>();

    Heads(int width, int height, Look look) {
        this.width = width;
        this.height = height;
        for (CountClass type : CLASSES.keySet()) {
            float threshold = look.threshold(type);
            least.put(type, (float) Math.log(threshold / (1 - threshold)));
        }
    }

    /** Reads one scale: for each cell 80 classes and four distances as 11 weights each. */
    void read(FloatBuffer figures, int stride) {
        int columns = (width + stride - 1) / stride;
        int cells = columns * ((height + stride - 1) / stride);
        CLASSES.forEach((type, index) -> {
            float enough = least.get(type);
            for (int cell = 0; cell < cells; cell++) {
                float sure = figures.get(index * cells + cell);
                if (sure >= enough) {
                    float x = (cell % columns + 0.5f) * stride;
                    float y = (cell / columns + 0.5f) * stride;
                    found.add(new Sighting(
                            type,
                            (float) (1 / (1 + Math.exp(-sure))),
                            part(x - distance(figures, cells, cell, 0) * stride, width),
                            part(y - distance(figures, cells, cell, 1) * stride, height),
                            part(x + distance(figures, cells, cell, 2) * stride, width),
                            part(y + distance(figures, cells, cell, 3) * stride, height)));
                }
            }
        });
    }

    /** What is there, the surest first. */
    List<Sighting> sightings() {
        found.sort(Comparator.comparingDouble(Sighting::score).reversed());
        List<Sighting> kept = new ArrayList<>();
        for (Sighting candidate : found) {
            if (kept.stream().noneMatch(k -> sameThing(k, candidate))) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private static boolean sameThing(Sighting a, Sighting b) {
        return wheels(a.type()) == wheels(b.type()) && a.overlap(b) > SAME;
    }

    private static int wheels(CountClass type) {
        return switch (type) {
            case PERSON -> 0;
            case BICYCLE, MOTORCYCLE -> 2;
            case CAR, BUS, MINIBUS, TRUCK -> 4;
        };
    }

    /** The mean of the bins by their weights. */
    private static float distance(FloatBuffer figures, int cells, int cell, int side) {
        int start = (FIRST_DISTANCE + side * BINS) * cells + cell;
        float most = Float.NEGATIVE_INFINITY;
        for (int bin = 0; bin < BINS; bin++) {
            most = Math.max(most, figures.get(start + bin * cells));
        }
        double sum = 0;
        double weighed = 0;
        for (int bin = 0; bin < BINS; bin++) {
            double weight = Math.exp(figures.get(start + bin * cells) - most);
            sum += weight;
            weighed += weight * bin;
        }
        return (float) (weighed / sum);
    }

    private static float part(float place, int length) {
        return Math.clamp(place / length, 0, 1);
    }
}
