package vn.hanoi.ops.crowding.level;

import java.util.Arrays;
import java.util.OptionalDouble;

/** What is usual for a camera, found from its own recent minutes; robust against single wild ones. */
public final class Usual {

    /** Makes the median absolute deviation comparable to a standard deviation. */
    private static final double MAD_TO_SIGMA = 1.4826;

    private Usual() {}

    /**
     * The upper edge of the usual: median plus the allowed scatter, at least the floor. There is no lower edge: a street
     * that is emptier than usual is nobody's worry.
     *
     * @param minutes weighted counts of the recent minutes, in any order
     * @return nothing when there are too few minutes to speak of a usual
     */
    public static OptionalDouble upperEdge(double[] minutes, UsualRules rules) {
        if (minutes.length < rules.leastMinutes()) {
            return OptionalDouble.empty();
        }
        double median = median(minutes);
        double[] deviations =
                Arrays.stream(minutes).map(v -> Math.abs(v - median)).toArray();
        double edge = median + rules.spread() * MAD_TO_SIGMA * median(deviations);
        return OptionalDouble.of(Math.max(rules.floor(), edge));
    }

    /** The middle value, or the mean of the two in the middle; the array is not empty and stays as it is. */
    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
