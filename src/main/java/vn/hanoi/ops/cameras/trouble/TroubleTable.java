package vn.hanoi.ops.cameras.trouble;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/** The troubles in the database; a camera has at most one open trouble of each kind. */
@Component
class TroubleTable {

    private static final String OPEN = "9999-12-31 00:00:00.000";

    /** Still open, but it lies ahead of an exercise's time and waits for its own. */
    private static final String WAITS = "9998-12-31 00:00:00.000";

    private static final String NO_TROUBLE = TroubleKind.WORK.name();

    private static final Duration NOTICED = Duration.ofMinutes(12);

    private static final String OPEN_ONES = " FROM camera_trouble t"
            + " JOIN camera_register c ON c.id = t.camera_id AND c.retired = FALSE"
            + " LEFT JOIN camera_contact k ON k.product = t.product"
            + " WHERE t.ended_at = '" + OPEN + "' AND t.kind <> '" + NO_TROUBLE + "' AND ";
    private static final String BOARD =
            "SELECT t.*, c.code, c.name, COALESCE(k.call_text, '') AS call_text" + OPEN_ONES;

    private final NamedParameterJdbcTemplate jdbc;

    TroubleTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An open trouble, as the keeper compares it. */
    record Open(CameraId camera, TroubleKind kind, Instant since) {}

    List<Open> open() {
        return jdbc.query(
                "SELECT camera_id, kind, since FROM camera_trouble WHERE ended_at = '" + OPEN + "'",
                (row, n) -> new Open(
                        new CameraId(uuid(row.getBytes("camera_id"))),
                        TroubleKind.valueOf(row.getString("kind")),
                        instant(row, "since")));
    }

    /** Opens a trouble unless it is open. */
    void begin(Camera camera, TroubleKind kind, Instant since) {
        jdbc.update(
                "INSERT IGNORE INTO camera_trouble (id, camera_id, area_path, product, kind, since, ended_at,"
                        + " acknowledged_by, ticket) VALUES (:id, :camera, :area, :product, :kind, :since, '" + OPEN
                        + "', '', '')",
                Map.of(
                        "id", bytes(Ids.next()),
                        "camera", bytes(camera.id().value()),
                        "area", camera.area().value(),
                        "product", camera.product(),
                        "kind", kind.name(),
                        "since", utc(since)));
    }

    void end(CameraId camera, TroubleKind kind, Instant at) {
        jdbc.update(
                "UPDATE camera_trouble SET ended_at = GREATEST(since, :at) WHERE camera_id = :camera AND kind = :kind"
                        + " AND ended_at = '" + OPEN + "'",
                Map.of("camera", bytes(camera.value()), "kind", kind.name(), "at", utc(at)));
    }

    /** Lets open troubles that lie ahead of an exercise's time wait, and opens those again whose time has come. */
    void keepInTime(Instant now) {
        Map<String, LocalDateTime> time = Map.of("now", utc(now));
        jdbc.update(
                "UPDATE IGNORE camera_trouble SET ended_at = '" + WAITS + "' WHERE ended_at = '" + OPEN
                        + "' AND since > :now",
                time);
        jdbc.update(
                "UPDATE IGNORE camera_trouble SET ended_at = '" + OPEN + "' WHERE ended_at = '" + WAITS
                        + "' AND since <= :now",
                time);
    }

    /** Ends all open troubles, as an exercise does when it is over. */
    void endAll(Instant at) {
        jdbc.update(
                "UPDATE camera_trouble SET ended_at = GREATEST(since, :at) WHERE ended_at = '" + OPEN + "'",
                Map.of("at", utc(at)));
    }

    /**
     * A trouble that is known from elsewhere.
     *
     * @param ended nothing while it is open
     * @param by who takes care of it, or empty
     * @param ticket what was agreed, or empty
     */
    record Known(
            Camera camera,
            TroubleKind kind,
            Instant since,
            @Nullable Instant ended,
            String by,
            String ticket) {}

    /** Enters a trouble with its history. */
    void enter(Known known) {
        Map<String, @Nullable Object> values = new HashMap<>(Map.of(
                "id", bytes(Ids.next()),
                "camera", bytes(known.camera().id().value()),
                "area", known.camera().area().value(),
                "product", known.camera().product(),
                "kind", known.kind().name(),
                "since", utc(known.since()),
                "by", known.by(),
                "ticket", known.ticket()));
        Instant ended = known.ended();
        values.put("ended", ended == null ? LocalDateTime.parse(OPEN.replace(' ', 'T')) : utc(ended));
        values.put("at", known.by().isEmpty() ? null : utc(known.since().plus(NOTICED)));
        jdbc.update(
                "INSERT IGNORE INTO camera_trouble (id, camera_id, area_path, product, kind, since, ended_at,"
                        + " acknowledged_by, acknowledged_at, ticket)"
                        + " VALUES (:id, :camera, :area, :product, :kind, :since, :ended, :by, :at, :ticket)",
                values);
    }

    /** The open troubles in scope, the oldest first. */
    List<Trouble> board(AreaScope scope, int limit) {
        ScopeSql within = scope.within("t.area_path");
        return jdbc.query(
                BOARD + within.condition() + " ORDER BY t.since, t.id LIMIT " + limit,
                within.parameters(),
                (row, n) -> read(row));
    }

    /** An open trouble in scope. */
    Optional<Trouble> find(AreaScope scope, UUID id) {
        ScopeSql within = scope.within("t.area_path");
        Map<String, Object> parameters = new HashMap<>(within.parameters());
        parameters.put("id", bytes(id));
        return jdbc.query(BOARD + within.condition() + " AND t.id = :id", parameters, (row, n) -> read(row)).stream()
                .findFirst();
    }

    /** How many troubles are open in scope. */
    MaintenanceBoard.Totals totals(AreaScope scope) {
        ScopeSql within = scope.within("t.area_path");
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT COUNT(*) AS all_open, COALESCE(SUM(CASE WHEN t.acknowledged_by = '' THEN 1 ELSE 0 END), 0)"
                        + " AS untaken" + OPEN_ONES + within.condition(),
                within.parameters(),
                (row, n) -> new MaintenanceBoard.Totals(row.getInt("all_open"), row.getInt("untaken"))));
    }

    /** Notes who takes care of a trouble and what was agreed. @return whether it is open */
    boolean take(UUID id, String officer, String ticket, Instant now) {
        return jdbc.update(
                        "UPDATE camera_trouble SET acknowledged_by = :officer,"
                                + " acknowledged_at = COALESCE(acknowledged_at, :now), ticket = :ticket"
                                + " WHERE id = :id AND ended_at = '" + OPEN + "'",
                        Map.of("id", bytes(id), "officer", officer, "ticket", ticket, "now", utc(now)))
                == 1;
    }

    /** A camera's stretch of outage, within the time that was asked for. */
    record Span(String group, CameraId camera, Instant from, Instant to) {}

    /** The outages of the cameras in use that lie between a moment and now, by camera and begin; doubts are none. */
    List<Span> outages(AreaScope scope, String group, Instant from, Instant now) {
        ScopeSql within = scope.within("area_path");
        Map<String, Object> parameters = new HashMap<>(within.parameters());
        parameters.put("from", utc(from));
        parameters.put("now", utc(now));
        parameters.put(
                "kinds",
                Arrays.stream(TroubleKind.values())
                        .filter(TroubleKind::outage)
                        .map(TroubleKind::name)
                        .toList());
        return jdbc.query(
                "SELECT " + group + " AS grp, camera_id, since, ended_at FROM camera_trouble"
                        + " WHERE ended_at > :from AND since < :now AND kind IN (:kinds) AND "
                        + within.condition() + " AND EXISTS (SELECT 1 FROM camera_register c"
                        + " WHERE c.id = camera_id AND c.retired = FALSE) ORDER BY camera_id, since",
                parameters,
                (row, n) -> new Span(
                        row.getString("grp"),
                        new CameraId(uuid(row.getBytes("camera_id"))),
                        later(instant(row, "since"), from),
                        earlier(instant(row, "ended_at"), now)));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /** A trouble from its begin to its end, which lies far ahead while it lasts. */
    record Spell(CameraId camera, TroubleKind kind, Instant since, Instant ended) {}

    /** The troubles of these kinds that reach into a stretch of time. */
    List<Spell> spells(Collection<TroubleKind> kinds, Instant from, Instant to) {
        return jdbc.query(
                "SELECT camera_id, kind, since, ended_at FROM camera_trouble"
                        + " WHERE kind IN (:kinds) AND ended_at > :from AND since < :to",
                Map.of(
                        "kinds", kinds.stream().map(TroubleKind::name).toList(),
                        "from", utc(from),
                        "to", utc(to)),
                (row, n) -> new Spell(
                        new CameraId(uuid(row.getBytes("camera_id"))),
                        TroubleKind.valueOf(row.getString("kind")),
                        instant(row, "since"),
                        instant(row, "ended_at")));
    }

    Map<String, String> contacts() {
        Map<String, String> contacts = new java.util.TreeMap<>();
        jdbc.query("SELECT product, call_text FROM camera_contact", row -> {
            contacts.put(row.getString(1), row.getString(2));
        });
        return contacts;
    }

    void contact(String product, String text) {
        jdbc.update(
                "REPLACE INTO camera_contact (product, call_text) VALUES (:product, :text)",
                Map.of("product", product, "text", text));
    }

    private static Trouble read(ResultSet row) throws SQLException {
        return new Trouble(
                uuid(row.getBytes("id")),
                new CameraId(uuid(row.getBytes("camera_id"))),
                row.getString("code"),
                row.getString("name"),
                new AreaPath(row.getString("area_path")),
                row.getString("product"),
                TroubleKind.valueOf(row.getString("kind")),
                instant(row, "since"),
                row.getString("acknowledged_by"),
                orNull(row, "acknowledged_at"),
                row.getString("ticket"),
                row.getString("call_text"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
