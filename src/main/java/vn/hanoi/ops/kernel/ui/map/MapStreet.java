package vn.hanoi.ops.kernel.ui.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * A street as the map draws it.
 *
 * @param line its middle line, at least two points
 * @param level 1 (sparse) to 5 (danger), 0 when unknown
 * @param stale the level is the last known one, its data are older than allowed: drawn grey and dashed
 * @param count people counted, at least; null when nothing is known
 */
public record MapStreet(
        String id,
        String name,
        List<GeoPoint> line,
        int level,
        boolean stale,
        @Nullable Long count) {

    /** @throws IllegalArgumentException when the level is not 0 to 5 */
    public MapStreet {
        line = List.copyOf(line);
        MapStreetState.requireLevel(level);
    }
}
