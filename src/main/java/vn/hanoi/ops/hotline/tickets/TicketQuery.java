package vn.hanoi.ops.hotline.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.Origin;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.sealed.Seals;

/** Reads the queue, page by page behind the last row seen. */
@Component
class TicketQuery {

    static final String COLUMNS = "id, year, number, origin, state, category, terms, personal, area_path, handler_path,"
            + " desk, outside, lat, lon, place, text, sealed_place, sealed_text, assignee, assignee_name, opened_at,"
            + " updated_at, answered_at, sort_due, warn_at, late, published, master_id";

    private final JdbcClient jdbc;
    private final Seals seals;

    TicketQuery(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    List<TicketRow> rows(TicketConditions conditions, @Nullable TicketRow after, int limit) {
        boolean newestFirst = conditions.newestFirst();
        String key = newestFirst ? "opened_at" : "sort_due";
        String direction = newestFirst ? " DESC" : "";
        if (after != null) {
            String sign = newestFirst ? "<" : ">";
            conditions.add("(" + key + " " + sign + " :at OR (" + key + " = :at AND id " + sign + " :id))");
            Instant due = after.due() == null ? TicketDues.NEVER : after.due();
            conditions.parameters().put("at", TicketConditions.utc(newestFirst ? after.openedAt() : due));
            conditions.parameters().put("id", Ids.bytes(after.id().value()));
        }
        return read(
                conditions.sql() + " ORDER BY " + key + direction + ", id" + direction + " LIMIT " + limit,
                conditions.parameters());
    }

    int count(TicketConditions conditions, int cap) {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM hotline_ticket WHERE " + conditions.sql() + " LIMIT " + cap
                        + ") counted")
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }

    /** @param rest everything after WHERE */
    List<TicketRow> read(String rest, Map<String, Object> parameters) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM hotline_ticket WHERE " + rest)
                .params(parameters)
                .query(this::row)
                .list();
    }

    /** A ticket with what its likeness to another is judged by, whatever is guarded of it. */
    record Judged(TicketRow row, @Nullable GeoPoint point, String words) {}

    /** @param rest everything after WHERE */
    List<Judged> judged(String rest, Map<String, Object> parameters) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM hotline_ticket WHERE " + rest)
                .params(parameters)
                .query((row, n) -> new Judged(
                        row(row, n),
                        point(row),
                        text(row, "place", HotlineFields.HOME.code()) + " "
                                + text(row, "text", HotlineFields.MATTER.code())))
                .list();
    }

    /** Who called about the tickets that the conditions let through. @param rest everything after WHERE */
    Map<TicketId, Caller> callers(String rest, Map<String, Object> parameters) {
        Map<TicketId, Caller> callers = new HashMap<>();
        jdbc.sql("SELECT id, area_path, caller_name, phone FROM hotline_ticket WHERE " + rest)
                .params(parameters)
                .query(row -> {
                    callers.put(new TicketId(Ids.uuid(row.getBytes("id"))), caller(row));
                });
        return callers;
    }

    private Caller caller(ResultSet row) throws SQLException {
        AreaPath area = new AreaPath(row.getString("area_path"));
        byte[] phone = row.getBytes("phone");
        return new Caller(
                HotlineFields.CALLER.guard(row.getString("caller_name"), area),
                HotlineFields.PHONE.guard(
                        phone == null ? null : new CallerPhone(seals.open(HotlineFields.PHONE.code(), phone)), area));
    }

    private TicketRow row(ResultSet row, int n) throws SQLException {
        boolean personal = row.getBoolean("personal");
        AreaPath area = new AreaPath(row.getString("area_path"));
        return new TicketRow(
                new TicketId(Ids.uuid(row.getBytes("id"))),
                row.getInt("year"),
                row.getInt("number"),
                Origin.valueOf(row.getString("origin")),
                TicketState.valueOf(row.getString("state")),
                row.getString("category"),
                row.getString("terms"),
                personal,
                area,
                new AreaPath(row.getString("handler_path")),
                row.getString("desk"),
                row.getBoolean("outside"),
                personal ? null : point(row),
                TicketFacts.place(personal, text(row, "place", HotlineFields.HOME.code()), area),
                TicketFacts.text(personal, text(row, "text", HotlineFields.MATTER.code()), area),
                row.getString("assignee"),
                row.getString("assignee_name"),
                row.getObject("opened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("updated_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "answered_at"),
                due(row),
                instant(row, "warn_at"),
                row.getBoolean("late"),
                row.getBoolean("published"),
                master(row));
    }

    private static @Nullable Instant due(ResultSet row) throws SQLException {
        Instant due = instant(row, "sort_due");
        return TicketDues.NEVER.equals(due) ? null : due;
    }

    private static @Nullable TicketId master(ResultSet row) throws SQLException {
        byte[] id = row.getBytes("master_id");
        return id == null ? null : new TicketId(Ids.uuid(id));
    }

    private String text(ResultSet row, String column, String field) throws SQLException {
        byte[] bytes = row.getBytes("sealed_" + column);
        return bytes == null ? row.getString(column) : seals.open(field, bytes);
    }

    private static @Nullable GeoPoint point(ResultSet row) throws SQLException {
        Double lat = row.getObject("lat", Double.class);
        Double lon = row.getObject("lon", Double.class);
        return lat == null || lon == null ? null : new GeoPoint(lat, lon);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
