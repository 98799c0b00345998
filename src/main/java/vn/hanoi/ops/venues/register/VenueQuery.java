package vn.hanoi.ops.venues.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;

/** Reads the list of venues, page by page behind the last row seen. */
@Component
class VenueQuery {

    static final String COLUMNS = "id, number, name, folded, kind, address, area_path, stage, opening,"
            + " issued_on, posted_at, scanned_before, scanned_on";
    private static final double METRES_A_DEGREE = 111_195;

    private final JdbcClient jdbc;
    private final VenueCatalogue catalogue;

    VenueQuery(JdbcClient jdbc, VenueCatalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    List<VenueRow> rows(VenueConditions conditions, @Nullable VenueRow after, int limit) {
        if (after != null) {
            conditions.add("(folded > :folded OR (folded = :folded AND id > :id))", "folded", after.folded());
            conditions.parameters().put("id", Ids.bytes(after.id().value()));
        }
        LocalDate awake = catalogue.awakeSince();
        return jdbc.sql("SELECT " + COLUMNS + " FROM venues_venue WHERE " + conditions + " ORDER BY folded, id LIMIT "
                        + limit)
                .params(conditions.parameters())
                .query((row, n) -> row(row, awake))
                .list();
    }

    int count(VenueConditions conditions, int cap) {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM venues_venue WHERE " + conditions + " LIMIT " + cap
                        + ") counted")
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }

    /** How many there are in each state, each counted up to the cap. */
    Map<CodeState, Integer> counts(Function<CodeState, VenueConditions> conditions, int cap) {
        Map<CodeState, Integer> counts = new EnumMap<>(CodeState.class);
        for (CodeState state : CodeState.values()) {
            counts.put(state, count(conditions.apply(state), cap));
        }
        return counts;
    }

    /** A venue and how far it is from a point. */
    record Near(VenueRow row, int metres) {}

    /** The venues with a like name within so many metres, nearest first; closed ones are left out. */
    List<VenueRow> alike(String name, GeoPoint position, int metres) {
        return around(position, metres).stream()
                .map(Near::row)
                .filter(row -> NameLikeness.of(name, row.name()) >= NameLikeness.ALIKE)
                .toList();
    }

    /** The venues of a street that are not closed, by name. */
    List<DoorVenue> ofStreet(AreaPath ward, String street, int limit) {
        LocalDate awake = catalogue.awakeSince();
        return jdbc.sql("SELECT " + COLUMNS
                        + ", lat, lon FROM venues_venue WHERE area_path = :area AND street = :street"
                        + " AND stage <> 'CLOSED' ORDER BY folded, id LIMIT " + limit)
                .param("area", ward.value())
                .param("street", street)
                .query((row, n) -> {
                    VenueRow venue = row(row, awake);
                    return new DoorVenue(
                            venue.number(),
                            venue.name(),
                            venue.address(),
                            venue.state(),
                            CodeStage.valueOf(row.getString("stage")).toPost(),
                            new GeoPoint(row.getDouble("lat"), row.getDouble("lon")));
                })
                .list();
    }

    /** The names of the streets of a unit that have venues, in their order. */
    List<String> streets(ScopeSql cut, AreaPath area, int limit) {
        return jdbc.sql("SELECT DISTINCT street FROM venues_venue WHERE area_path LIKE :area AND street <> '' AND "
                        + cut.condition() + " ORDER BY street LIMIT " + limit)
                .params(cut.parameters())
                .param("area", area.value() + "%")
                .query(String.class)
                .list();
    }

    /** The venues within so many metres, nearest first; closed ones are left out. */
    List<Near> around(GeoPoint position, int metres) {
        double north = metres / METRES_A_DEGREE;
        double east = north / Math.cos(Math.toRadians(position.lat()));
        LocalDate awake = catalogue.awakeSince();
        return jdbc
                .sql("SELECT " + COLUMNS + ", lat, lon FROM venues_venue WHERE lat BETWEEN :south AND :north"
                        + " AND lon BETWEEN :west AND :east AND stage <> 'CLOSED'")
                .param("south", position.lat() - north)
                .param("north", position.lat() + north)
                .param("west", position.lon() - east)
                .param("east", position.lon() + east)
                .query((row, n) -> new Near(row(row, awake), (int)
                        Math.round(position.distanceTo(new GeoPoint(row.getDouble("lat"), row.getDouble("lon"))))))
                .list()
                .stream()
                .filter(near -> near.metres() <= metres)
                .sorted(Comparator.comparingInt(Near::metres))
                .toList();
    }

    static VenueRow row(ResultSet row, LocalDate awakeSince) throws SQLException {
        LocalDateTime posted = row.getObject("posted_at", LocalDateTime.class);
        LocalDate scanned = row.getObject("scanned_on", LocalDate.class);
        CodeState.Days days = new CodeState.Days(
                row.getObject("issued_on", LocalDate.class),
                posted == null ? null : LocalDate.ofInstant(posted.toInstant(ZoneOffset.UTC), ConsoleClock.HANOI),
                row.getObject("scanned_before", LocalDate.class),
                scanned);
        return new VenueRow(
                new VenueId(Ids.uuid(row.getBytes("id"))),
                row.getInt("number"),
                row.getString("name"),
                row.getString("folded"),
                row.getString("kind"),
                row.getString("address"),
                new AreaPath(row.getString("area_path")),
                CodeState.of(CodeStage.valueOf(row.getString("stage")), days, awakeSince),
                OpeningState.valueOf(row.getString("opening")),
                scanned);
    }
}
