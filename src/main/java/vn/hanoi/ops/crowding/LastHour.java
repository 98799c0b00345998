package vn.hanoi.ops.crowding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A street's last sixty minutes beside its usual, for the chart.
 *
 * @param basis unit of the values: people per square metre, or times the usual
 * @param minutes sixty, oldest first
 * @param up the four thresholds into levels 2 to 5 in the same unit
 */
public record LastHour(StreetId street, Basis basis, List<Point> minutes, List<Double> up) {

    /** Keeps its own copies. */
    public LastHour {
        minutes = List.copyOf(minutes);
        up = List.copyOf(up);
    }

    /**
     * One minute.
     *
     * @param value none when no camera delivered
     * @param usual the median of the same minute on the days before, when there are any
     */
    public record Point(
            Instant minute,
            @Nullable Double value,
            @Nullable Double usual) {}
}
