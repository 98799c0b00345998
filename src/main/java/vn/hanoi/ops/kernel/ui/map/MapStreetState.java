package vn.hanoi.ops.kernel.ui.map;

import org.jspecify.annotations.Nullable;

/**
 * What changed about a street that the map already draws.
 *
 * @param level 1 to 5, 0 when unknown
 * @param stale the level is the last known one
 * @param count people counted, at least; null when nothing is known
 */
public record MapStreetState(
        String id, int level, boolean stale, @Nullable Long count) {

    private static final int HIGHEST = 5;

    /** @throws IllegalArgumentException when the level is not 0 to 5 */
    public MapStreetState {
        requireLevel(level);
    }

    static void requireLevel(int level) {
        if (level < 0 || level > HIGHEST) {
            throw new IllegalArgumentException("A level is 0 to 5, not " + level);
        }
    }
}
