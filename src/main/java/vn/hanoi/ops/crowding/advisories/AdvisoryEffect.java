package vn.hanoi.ops.crowding.advisories;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people were on a street in the thirty minutes before a district acted and in the thirty after.
 *
 * @param before mean number of people over the cameras that delivered on both sides; none when there is no such camera
 * @param after the same after the action
 * @param presentBefore share of the camera minutes that delivered, 0 to 1
 * @param presentAfter the same after the action, of the minutes that have passed
 * @param left until the measurement is complete; zero when it is
 * @param minutes people by minute from thirty before to thirty after, for the chart
 */
public record AdvisoryEffect(
        Instant actedAt,
        @Nullable Double before,
        @Nullable Double after,
        double presentBefore,
        double presentAfter,
        Duration left,
        List<Point> minutes) {

    /** How long each of the two sides of the action is. */
    public static final Duration SIDE = Duration.ofMinutes(30);

    /** Keeps its own copy of the minutes. */
    public AdvisoryEffect {
        minutes = List.copyOf(minutes);
    }

    /** One minute. @param people none when no camera delivered */
    public record Point(Instant minute, @Nullable Double people) {}

    /** The change in percent, negative for fewer people; nothing without both sides or with nobody before. */
    public @Nullable Double changePercent() {
        return before == null || after == null || before == 0 ? null : (after - before) / before * 100;
    }
}
