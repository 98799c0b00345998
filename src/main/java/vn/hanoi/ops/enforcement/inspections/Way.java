package vn.hanoi.ops.enforcement.inspections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.hanoi.ops.kernel.GeoPoint;

/** The order in which places are visited on foot or by motorbike: as urgent as they are, or each time the nearest left. */
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

    /** The stops of a way with the distance from each to the next. */
    public static List<Stop> stops(List<PlaceRow> way) {
        List<Stop> stops = new ArrayList<>();
        PlaceRow before = null;
        for (PlaceRow place : way) {
            int metres = before == null ? 0 : (int) Math.round(before.position().distanceTo(place.position()));
            stops.add(new Stop(place, metres, false));
            before = place;
        }
        return stops;
    }

    /** The length of a way in metres, from its first stop. */
    public static int metres(List<Stop> stops) {
        return stops.stream().mapToInt(Stop::metres).sum();
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
