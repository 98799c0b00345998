package vn.hanoi.ops.crowding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which a street kept one level.
 *
 * @param to when the next level began; none while it lasts
 * @param value the minute that brought it, in the basis's unit
 * @param settingsVersion the settings under which it was computed
 */
public record LevelSpan(
        Instant from, @Nullable Instant to, int level, Basis basis, double value, int settingsVersion) {}
