package vn.hanoi.ops.venues.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.VenueSign.Standing;

/** What stands on the venues' posters, for the room's own machinery and for whoever scans; without anybody's scope. */
@Component
public class VenueSigns {

    /** From a thousand on MariaDB turns a list into a join, for which it may read the whole table. */
    private static final int ASKED = 900;

    private final JdbcClient jdbc;
    private final OutsideCodes outside;

    VenueSigns(JdbcClient jdbc, OutsideCodes outside) {
        this.jdbc = jdbc;
        this.outside = outside;
    }

    /** The venue with a short number. */
    public Optional<VenueSign> byNumber(int number) {
        return Optional.ofNullable(byNumbers(List.of(number)).get(number));
    }

    /** The venue with an id. */
    public Optional<VenueSign> byId(VenueId id) {
        return jdbc.sql("SELECT number FROM venues_venue WHERE id = :id")
                .param("id", Ids.bytes(id.value()))
                .query(Integer.class)
                .optional()
                .flatMap(this::byNumber);
    }

    /** The venue to which a code of another system leads. */
    public Optional<VenueSign> byOutsideCode(String text) {
        return outside.find(text).flatMap(this::byNumber);
    }

    /** The venues with these short numbers; those that are not there are left out. */
    public Map<Integer, VenueSign> byNumbers(Collection<Integer> numbers) {
        Map<Integer, VenueSign> signs = new HashMap<>();
        parts(numbers).forEach(part -> read(part, signs));
        return signs;
    }

    private void read(List<Integer> numbers, Map<Integer, VenueSign> signs) {
        String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
        Map<Integer, List<Zone>> zones = zones(list);
        jdbc.sql("SELECT id, number, name, address, area_path, kind, generation, stage FROM venues_venue"
                        + " WHERE number IN (" + list + ")")
                .query((row, n) -> sign(row, zones))
                .list()
                .forEach(sign -> signs.put(sign.number(), sign));
    }

    static List<List<Integer>> parts(Collection<Integer> numbers) {
        List<Integer> all = numbers.stream().distinct().sorted().toList();
        List<List<Integer>> parts = new ArrayList<>();
        for (int start = 0; start < all.size(); start += ASKED) {
            parts.add(all.subList(start, Math.min(all.size(), start + ASKED)));
        }
        return parts;
    }

    /** Venues of a unit with a code in use, by their numbers; at most so many. */
    public List<VenueSign> ofArea(AreaPath area, int most) {
        List<Integer> numbers = jdbc.sql("SELECT number FROM venues_venue WHERE area_path LIKE :area AND stage IN"
                        + " ('ISSUED', 'PRINTED', 'POSTED') ORDER BY number LIMIT " + most)
                .param("area", area.value() + "%")
                .query(Integer.class)
                .list();
        return byNumbers(numbers).values().stream()
                .sorted(Comparator.comparingInt(VenueSign::number))
                .toList();
    }

    /** Where these venues are, by their short numbers. */
    public Map<Integer, GeoPoint> positions(Collection<Integer> numbers) {
        Map<Integer, GeoPoint> positions = new HashMap<>();
        for (List<Integer> part : parts(numbers)) {
            jdbc.sql("SELECT number, lat, lon FROM venues_venue WHERE number IN (:numbers)")
                    .param("numbers", part)
                    .query(row -> {
                        positions.put(row.getInt("number"), new GeoPoint(row.getDouble("lat"), row.getDouble("lon")));
                    });
        }
        return positions;
    }

    private Map<Integer, List<Zone>> zones(String numbers) {
        Map<Integer, List<Zone>> zones = new HashMap<>();
        jdbc.sql("SELECT v.number AS venue, z.number, z.kind, z.name FROM venues_zone z"
                        + " JOIN venues_venue v ON v.id = z.venue_id WHERE v.number IN (" + numbers
                        + ") ORDER BY z.venue_id, z.position")
                .query(row -> {
                    zones.computeIfAbsent(row.getInt("venue"), v -> new ArrayList<>())
                            .add(new Zone(
                                    row.getInt("number"),
                                    ZoneKind.valueOf(row.getString("kind")),
                                    row.getString("name")));
                });
        return zones;
    }

    private static VenueSign sign(ResultSet row, Map<Integer, List<Zone>> zones) throws SQLException {
        int number = row.getInt("number");
        return new VenueSign(
                new VenueId(Ids.uuid(row.getBytes("id"))),
                number,
                row.getString("name"),
                row.getString("address"),
                new AreaPath(row.getString("area_path")),
                row.getString("kind"),
                row.getInt("generation"),
                standing(CodeStage.valueOf(row.getString("stage"))),
                zones.getOrDefault(number, List.of()));
    }

    static Standing standing(CodeStage stage) {
        return switch (stage) {
            case SUSPENDED -> Standing.SUSPENDED;
            case CLOSED -> Standing.CLOSED;
            case NONE, ISSUED, PRINTED, POSTED -> Standing.OPEN;
        };
    }
}
