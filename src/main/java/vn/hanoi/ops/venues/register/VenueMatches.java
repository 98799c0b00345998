package vn.hanoi.ops.venues.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.GeoPoint;

/** Finds for many venues at once those that are registered around them, a few questions for hundreds of places. */
@Component
class VenueMatches {

    private static final double METRES_A_DEGREE = 111_195;
    private static final int BOXES = 100;
    private static final String BOX = "(lat BETWEEN ? AND ? AND lon BETWEEN ? AND ?)";

    private final JdbcTemplate jdbc;
    private final VenueCatalogue catalogue;

    VenueMatches(JdbcTemplate jdbc, VenueCatalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    /** A registered venue and where it stands. */
    record Known(VenueRow row, GeoPoint position) {

        boolean isNear(GeoPoint point, int metres) {
            return position.distanceTo(point) <= metres;
        }
    }

    /** The venues that are not closed and stand within so many metres of each of these points. */
    Map<GeoPoint, List<Known>> around(List<GeoPoint> points, int metres) {
        List<Known> all = new ArrayList<>();
        for (int start = 0; start < points.size(); start += BOXES) {
            all.addAll(inBoxes(points.subList(start, Math.min(points.size(), start + BOXES)), metres));
        }
        NavigableMap<Double, List<Known>> byLat =
                new TreeMap<>(all.stream().distinct().collect(Collectors.groupingBy(known -> known.position()
                        .lat())));
        double north = metres / METRES_A_DEGREE;
        Map<GeoPoint, List<Known>> around = new HashMap<>();
        for (GeoPoint point : points) {
            around.put(
                    point,
                    byLat.subMap(point.lat() - north, true, point.lat() + north, true).values().stream()
                            .flatMap(List::stream)
                            .filter(known -> known.isNear(point, metres))
                            .toList());
        }
        return around;
    }

    private List<Known> inBoxes(List<GeoPoint> points, int metres) {
        double north = metres / METRES_A_DEGREE;
        List<Object> edges = new ArrayList<>();
        for (GeoPoint point : points) {
            double east = north / Math.cos(Math.toRadians(point.lat()));
            Collections.addAll(edges, point.lat() - north, point.lat() + north, point.lon() - east, point.lon() + east);
        }
        LocalDate awake = catalogue.awakeSince();
        return jdbc.query(
                "SELECT " + VenueQuery.COLUMNS + ", lat, lon FROM venues_venue WHERE stage <> 'CLOSED' AND ("
                        + String.join(" OR ", Collections.nCopies(points.size(), BOX)) + ")",
                (row, n) -> known(row, awake),
                edges.toArray());
    }

    private static Known known(ResultSet row, LocalDate awake) throws SQLException {
        return new Known(VenueQuery.row(row, awake), new GeoPoint(row.getDouble("lat"), row.getDouble("lon")));
    }
}
