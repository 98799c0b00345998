package vn.hanoi.ops.crowding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a street has its level: everything a sentence about it needs.
 *
 * @param level 0 to 5
 * @param basis of the thresholds below
 * @param value newest judged minute, in the basis's unit
 * @param up what takes a street into this level; none at level 1 and below
 * @param down what takes it out downwards; none at level 1 and below
 * @param readings judged minutes among those of the window for rising
 * @param lastReading the newest judged minute
 * @param cameras codes of the cameras behind the newest judged minute
 * @param counts what each of them counted in that minute by its code: people on measured ground, else weighed objects
 * @param missing codes of the cameras without which the level is not lowered
 * @param settingsVersion the settings under which the level was computed
 */
public record LevelWhy(
        StreetId street,
        int level,
        boolean stale,
        Basis basis,
        @Nullable Double value,
        @Nullable Passage up,
        @Nullable Passage down,
        int readings,
        @Nullable Instant lastReading,
        List<String> cameras,
        Map<String, Double> counts,
        List<String> missing,
        int settingsVersion,
        Instant settingsValidFrom,
        String settingsSource) {

    /** Keeps its own copy of the cameras. */
    public LevelWhy {
        cameras = List.copyOf(cameras);
        counts = Map.copyOf(counts);
        missing = List.copyOf(missing);
    }

    /**
     * A condition that counts minutes.
     *
     * @param threshold reached from below (up) or from above (down)
     * @param met minutes of the window that meet it
     * @param needed minutes of the window that must meet it
     * @param window length of the window in minutes
     */
    public record Passage(double threshold, int met, int needed, int window) {}
}
