package vn.hanoi.ops.crowding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A street over a stretch of time.
 *
 * @param levels its levels, oldest first; the first may have begun before
 * @param minutes the minutes with counts, oldest first
 * @param cameras how many cameras watch it
 */
public record StreetHistory(
        StreetId street, String code, String name, List<LevelSpan> levels, List<Minute> minutes, int cameras) {

    /** Keeps its own copies. */
    public StreetHistory {
        levels = List.copyOf(levels);
        minutes = List.copyOf(minutes);
    }

    /**
     * One minute.
     *
     * @param people at least so many in the pictures; absent when no camera showed people
     * @param density people per square metre of measured ground; absent when none was measured
     * @param cameras how many delivered
     */
    public record Minute(
            Instant at, @Nullable Double people, @Nullable Double density, int cameras) {}
}
