package vn.hanoi.ops.kernel.place;

import java.util.List;
import vn.hanoi.ops.kernel.GeoPoint;

/** What one room knows about places; a room that knows anything has a bean of it. */
public interface PlaceKnowledge {

    /**
     * What lies around a point, the nearest first, cut to the scope and rights of the officer on whose behalf the code runs.
     *
     * @param metres how far around, 1 to 2,000
     */
    List<PlaceFact> around(GeoPoint point, int metres);
}
