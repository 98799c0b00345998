package vn.hanoi.ops.tracing.presence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How infectious somebody is on the days around the first symptoms, 1 at the height. A day outside of the list counts as
 * its nearest end, so that nothing is hidden; without a known first day every day counts 1.
 */
public record Infectivity(NavigableMap<Integer, Double> weights) {

    private static final int FARTHEST = 60;

    /** @throws IllegalArgumentException when there is no day, one lies more than 60 days away, or a weight is not 0 to 1 */
    public Infectivity {
        weights = new TreeMap<>(weights);
        boolean fits = !weights.isEmpty()
                && weights.keySet().stream().allMatch(day -> Math.abs(day) <= FARTHEST)
                && weights.values().stream().allMatch(weight -> weight >= 0 && weight <= 1);
        if (!fits) {
            throw new IllegalArgumentException("Not weights by day: " + weights);
        }
    }

    /** Reads {@code -2=0.7 -1=1.0 0=1.0}: days after the first symptoms with their weights. */
    public static Infectivity parse(String text) {
        NavigableMap<Integer, Double> weights = new TreeMap<>();
        for (String part : text.strip().split("\\s+")) {
            String[] sides = part.split("=");
            if (sides.length != 2) {
                throw new IllegalArgumentException("Not a day with a weight: " + part);
            }
            weights.put(Integer.valueOf(sides[0]), Double.valueOf(sides[1]));
        }
        return new Infectivity(weights);
    }

    /** The weight of a day. @param dayZero first symptoms, or the positive sample; nothing when neither is known */
    public double on(LocalDate day, @Nullable LocalDate dayZero) {
        if (dayZero == null) {
            return 1;
        }
        int days = (int) ChronoUnit.DAYS.between(dayZero, day);
        Map.Entry<Integer, Double> known = weights.floorEntry(days);
        return known == null ? weights.firstEntry().getValue() : known.getValue();
    }

    @Override
    public String toString() {
        return weights.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }
}
