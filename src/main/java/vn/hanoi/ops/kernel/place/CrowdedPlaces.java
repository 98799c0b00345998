package vn.hanoi.ops.kernel.place;

import java.util.List;
import vn.hanoi.ops.kernel.GeoPoint;

/** Where it is crowded now; the room that knows has a bean of it. */
public interface CrowdedPlaces {

    /**
     * A stretch of street.
     *
     * @param line from end to end
     * @param level 1 (sparse) to 5 (danger)
     */
    record Crowded(List<GeoPoint> line, int level) {

        /** Copies what can change. */
        public Crowded {
            line = List.copyOf(line);
        }
    }

    /** The streets of the whole city whose level is known, not stale, and at least so high. */
    List<Crowded> fromLevel(int level);
}
