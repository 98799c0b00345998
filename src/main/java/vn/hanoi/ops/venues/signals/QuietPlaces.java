package vn.hanoi.ops.venues.signals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;

/** Looks around cameras for venues that receive people and that few scan. */
@Component
class QuietPlaces {

    /** So many cameras are looked around at once, those next to each other by latitude, as the index lies. */
    private static final int AT_ONCE = 50;

    private static final double METRES_A_DEGREE = 111_195;
    private static final String BOX =
            "(v.lat BETWEEN :south%1$d AND :north%1$d AND v.lon BETWEEN :west%1$d AND :east%1$d)";

    /** A directive closed the venue at some time: the history's line of an opening begins with it. */
    private static final String WAS_CLOSED = "EXISTS (SELECT 1 FROM venues_history c WHERE c.venue_id = v.id"
            + " AND c.step = 'OPENING_SET' AND c.note LIKE 'CLOSED%')";

    private final JdbcClient jdbc;

    QuietPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param people whom the camera counts in the picture on average */
    record Counting(Camera camera, double people) {}

    /**
     * Each venue once, with the camera within the rules' metres that counts most people: one whose code hung there all day, and
     * that was not opened again since, for then it was closed.
     */
    Collection<QuietVenue> around(List<Counting> cameras, LocalDate day, SignalRules rules, ScopeSql cut) {
        List<Counting> ordered = cameras.stream()
                .sorted(Comparator.comparingDouble(
                        one -> one.camera().position().lat()))
                .toList();
        Map<VenueId, QuietVenue> found = new HashMap<>();
        for (int start = 0; start < ordered.size(); start += AT_ONCE) {
            List<Counting> some = ordered.subList(start, Math.min(ordered.size(), start + AT_ONCE));
            some(some, day, rules, cut)
                    .forEach(venue -> found.merge(
                            venue.id(), venue, (one, other) -> one.people() >= other.people() ? one : other));
        }
        return found.values();
    }

    private List<QuietVenue> some(List<Counting> cameras, LocalDate day, SignalRules rules, ScopeSql cut) {
        List<String> boxes = IntStream.range(0, cameras.size())
                .mapToObj(i -> BOX.formatted(i))
                .toList();
        return jdbc
                .sql(
                        "SELECT v.id, v.number, v.name, v.address, v.area_path, v.lat, v.lon, COALESCE(d.scans, 0) AS scans"
                                + " FROM venues_venue v FORCE INDEX (idx_venues_venue_position)"
                                + " LEFT JOIN venues_day d ON d.venue_no = v.number AND d.day = :day WHERE ("
                                + String.join(" OR ", boxes)
                                + ") AND v.stage = 'POSTED' AND v.posted_at < :begin AND v.opening <> 'CLOSED'"
                                + " AND COALESCE(d.scans, 0) <= :most AND " + cut.condition()
                                + " AND NOT EXISTS (SELECT 1 FROM venues_history h WHERE h.venue_id = v.id AND h.at >= :begin"
                                + " AND (h.step IN ('RESUMED', 'REOPENED') OR h.step = 'OPENING_SET' AND " + WAS_CLOSED
                                + "))")
                .params(cut.parameters())
                .params(bounds(cameras, rules.cameraMetres()))
                .param("day", day)
                .param("begin", begin(day))
                .param("most", rules.mostScans())
                .query((row, n) -> lines(row, cameras, rules.cameraMetres()))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static LocalDateTime begin(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(ConsoleClock.HANOI).toInstant(), ZoneOffset.UTC);
    }

    private static Map<String, Double> bounds(List<Counting> cameras, int metres) {
        Map<String, Double> bounds = new HashMap<>();
        for (int i = 0; i < cameras.size(); i++) {
            GeoPoint at = cameras.get(i).camera().position();
            double north = metres / METRES_A_DEGREE;
            double east = north / Math.cos(Math.toRadians(at.lat()));
            bounds.put("south" + i, at.lat() - north);
            bounds.put("north" + i, at.lat() + north);
            bounds.put("west" + i, at.lon() - east);
            bounds.put("east" + i, at.lon() + east);
        }
        return bounds;
    }

    /** The venue beside the camera near by that counts most; nothing when it lies in the corner of a box alone. */
    private static List<QuietVenue> lines(ResultSet row, List<Counting> cameras, int metres) throws SQLException {
        GeoPoint at = new GeoPoint(row.getDouble("lat"), row.getDouble("lon"));
        List<QuietVenue> lines = new ArrayList<>();
        Counting best = cameras.stream()
                .filter(one -> distance(at, one) <= metres)
                .max(Comparator.comparingDouble(Counting::people))
                .orElse(null);
        if (best != null) {
            lines.add(new QuietVenue(
                    new VenueId(Ids.uuid(row.getBytes("id"))),
                    row.getInt("number"),
                    row.getString("name"),
                    row.getString("address"),
                    new AreaPath(row.getString("area_path")),
                    at,
                    best.camera().name(),
                    distance(at, best),
                    best.people(),
                    row.getInt("scans")));
        }
        return lines;
    }

    private static int distance(GeoPoint at, Counting one) {
        return (int) Math.round(at.distanceTo(one.camera().position()));
    }
}
