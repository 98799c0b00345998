package vn.hanoi.ops.enforcement.inspections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.hanoi.ops.kernel.GeoPoint;

/** The order in which places are visited on foot or by motorbike: from each to the nearest that is left. */
public final class Way {

    private Way() {}

    /** The places in the order of the way that begins at a point. */
    public static List<PlaceRow> from(GeoPoint start, List<PlaceRow> places) {
        List<PlaceRow> left = new ArrayList<>(places);
        List<PlaceRow> way = new ArrayList<>();
        GeoPoint here = start;
        while (!left.isEmpty()) {
            GeoPoint at = here;
            PlaceRow next = left.stream()
                    .min(Comparator.comparingDouble(p -> p.position().distanceTo(at)))
                    .orElseThrow();
            left.remove(next);
            way.add(next);
            here = next.position();
        }
        return way;
    }

    /** Its length in metres, from the start. */
    public static int metres(GeoPoint start, List<PlaceRow> way) {
        double sum = 0;
        GeoPoint here = start;
        for (PlaceRow place : way) {
            sum += here.distanceTo(place.position());
            here = place.position();
        }
        return (int) Math.round(sum);
    }
}
