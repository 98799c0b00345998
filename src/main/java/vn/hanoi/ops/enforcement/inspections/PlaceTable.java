package vn.hanoi.ops.enforcement.inspections;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.CodeState;
import vn.hanoi.ops.venues.register.VenueSnapshot;

/** The picture that the room keeps of each venue, with the score of its risk. */
@Component
class PlaceTable {

    private static final double METRES_A_DEGREE = 111_195;
    private static final int BATCH = 500;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final PlaceWords words;
    private final RiskRules rules;

    PlaceTable(JdbcTemplate template, JdbcClient jdbc, PlaceWords words, RiskRules rules) {
        this.template = template;
        this.jdbc = jdbc;
        this.words = words;
        this.rules = rules;
    }

    /** Takes over what the register says about venues; what the room knows itself stays. */
    void take(List<VenueSnapshot> venues) {
        Map<VenueId, PlaceRow> known =
                byId(venues.stream().map(VenueSnapshot::id).toList());
        RiskWeights weights = rules.current();
        LocalDate today = rules.today();
        template.batchUpdate(
                "INSERT INTO enforcement_place (venue, number, name, sought, kind, address, area_path, district, lat, lon,"
                        + " code_state, scanned_on, standing, score)"
                        + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,'UNSEEN',?) ON DUPLICATE KEY UPDATE name = VALUES(name),"
                        + " sought = VALUES(sought), kind = VALUES(kind), address = VALUES(address),"
                        + " area_path = VALUES(area_path), district = VALUES(district), lat = VALUES(lat),"
                        + " lon = VALUES(lon), code_state = VALUES(code_state), scanned_on = VALUES(scanned_on),"
                        + " score = VALUES(score)",
                venues,
                BATCH,
                (statement, venue) -> fill(statement, venue, score(venue, known, weights, today)));
        words.take(venues, known);
    }

    private static int score(VenueSnapshot venue, Map<VenueId, PlaceRow> known, RiskWeights weights, LocalDate today) {
        PlaceRow row = known.get(venue.id());
        PlaceFacts facts = row == null
                ? PlaceFacts.unseen(venue.state(), venue.scannedOn())
                : row.facts().registered(venue.state(), venue.scannedOn());
        return Risk.of(facts, weights, today).score();
    }

    private static void fill(PreparedStatement statement, VenueSnapshot venue, int score) throws SQLException {
        int p = 1;
        statement.setBytes(p++, Ids.bytes(venue.id().value()));
        statement.setInt(p++, venue.number());
        statement.setString(p++, venue.name());
        statement.setString(p++, VietnameseText.fold(venue.name() + " " + venue.address()));
        statement.setString(p++, venue.kind());
        statement.setString(p++, venue.address());
        statement.setString(p++, venue.area().value());
        statement.setString(p++, venue.area().upTo(2).value());
        statement.setDouble(p++, venue.position().lat());
        statement.setDouble(p++, venue.position().lon());
        statement.setString(p++, venue.state().name());
        statement.setObject(p++, venue.scannedOn());
        statement.setInt(p, score);
    }

    /** The place, locked until the transaction ends; or nothing. */
    Optional<PlaceRow> lock(VenueId id) {
        return jdbc.sql("SELECT * FROM enforcement_place WHERE venue = :id FOR UPDATE")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> row(row))
                .optional();
    }

    /** The places of these venues. */
    Map<VenueId, PlaceRow> byId(Collection<VenueId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM enforcement_place WHERE venue IN (:ids)")
                .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                .query((row, n) -> row(row))
                .list()
                .stream()
                .collect(Collectors.toMap(PlaceRow::id, Function.identity()));
    }

    /** Writes what the room knows itself, and the score that follows. */
    void update(VenueId id, Standing standing, PlaceFacts facts) {
        jdbc.sql("UPDATE enforcement_place SET standing = :standing, petitions = :petitions, crowd = :crowd,"
                        + " reminders = :reminders, violations = :violations, visited_on = :visited,"
                        + " reinspect_on = :again, quiet_on = :quiet, score = :score WHERE venue = :id")
                .param("standing", standing.name())
                .param("petitions", facts.petitions())
                .param("crowd", facts.crowd())
                .param("reminders", facts.reminders())
                .param("violations", facts.violations())
                .param("visited", facts.visitedOn())
                .param("again", facts.reinspectOn())
                .param("quiet", facts.quietOn())
                .param("score", rules.of(facts).score())
                .param("id", Ids.bytes(id.value()))
                .update();
    }

    /** Places that are no venues any more go with their words, unless the room itself has something about them. */
    void forget(List<VenueId> gone) {
        for (int start = 0; start < gone.size(); start += BATCH) {
            List<VenueId> part = gone.subList(start, Math.min(gone.size(), start + BATCH));
            jdbc.sql(
                            "DELETE FROM enforcement_place WHERE venue IN (:ids) AND visited_on IS NULL"
                                    + " AND NOT EXISTS (SELECT 1 FROM enforcement_inspection i WHERE i.venue = enforcement_place.venue)"
                                    + " AND NOT EXISTS (SELECT 1 FROM enforcement_suspension s WHERE s.venue = enforcement_place.venue)"
                                    + " AND NOT EXISTS (SELECT 1 FROM enforcement_record r WHERE r.venue = enforcement_place.venue)"
                                    + " AND NOT EXISTS (SELECT 1 FROM enforcement_stop w WHERE w.venue = enforcement_place.venue)")
                    .param("ids", part.stream().map(id -> Ids.bytes(id.value())).toList())
                    .update();
        }
    }

    /** The next places in the order of their ids. */
    List<VenueId> after(@Nullable VenueId last, int limit) {
        return jdbc.sql("SELECT venue FROM enforcement_place WHERE venue > :last ORDER BY venue LIMIT " + limit)
                .param("last", last == null ? new byte[0] : Ids.bytes(last.value()))
                .query((row, n) -> new VenueId(Ids.uuid(row.getBytes("venue"))))
                .list();
    }

    /** The places within so many metres of a point, at most 500. */
    List<PlaceRow> near(GeoPoint point, int metres) {
        double north = metres / METRES_A_DEGREE;
        double east = north / Math.cos(Math.toRadians(point.lat()));
        return jdbc
                .sql(
                        "SELECT * FROM enforcement_place WHERE lat BETWEEN :south AND :north AND lon BETWEEN :west AND :east"
                                + " LIMIT 500")
                .param("south", point.lat() - north)
                .param("north", point.lat() + north)
                .param("west", point.lon() - east)
                .param("east", point.lon() + east)
                .query((row, n) -> row(row))
                .list()
                .stream()
                .filter(place -> place.position().distanceTo(point) <= metres)
                .toList();
    }

    /** The places that were near a crowded street at the last look. */
    List<PlaceRow> crowded() {
        return jdbc.sql("SELECT * FROM enforcement_place WHERE crowd IS NOT NULL")
                .query((row, n) -> row(row))
                .list();
    }

    /** Tells whether nothing is there yet, or something cannot be found by its words. */
    boolean isIncomplete() {
        return words.missing()
                || jdbc.sql("SELECT number FROM enforcement_place LIMIT 1")
                        .query(Integer.class)
                        .list()
                        .isEmpty();
    }

    static PlaceRow row(ResultSet row) throws SQLException {
        PlaceFacts facts = new PlaceFacts(
                CodeState.valueOf(row.getString("code_state")),
                row.getObject("scanned_on", LocalDate.class),
                row.getInt("petitions"),
                row.getObject("crowd", Integer.class),
                row.getInt("reminders"),
                row.getInt("violations"),
                row.getObject("visited_on", LocalDate.class),
                row.getObject("reinspect_on", LocalDate.class),
                row.getObject("quiet_on", LocalDate.class));
        return new PlaceRow(
                new VenueId(Ids.uuid(row.getBytes("venue"))),
                row.getInt("number"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("address"),
                new AreaPath(row.getString("area_path")),
                new GeoPoint(row.getDouble("lat"), row.getDouble("lon")),
                Standing.valueOf(row.getString("standing")),
                facts,
                row.getInt("score"));
    }
}
