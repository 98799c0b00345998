package vn.hanoi.ops.hotline.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.files.FileId;

/** What everybody may read: published tickets about things. A hidden one is in no answer. */
@Component
@Transactional(readOnly = true)
public class PublicFeed {

    private static final String OPEN =
            "COALESCE(m.state, t.state) IN ('NEW', 'TRIAGED', 'FORWARDED', 'IN_PROGRESS', 'WAITING', 'REOPENED')";
    private static final String SHOWN = "t.published = 1 AND t.personal = 0";
    private static final String COLUMNS = "t.id, t.category, t.text, t.place, COALESCE(m.answer, t.answer) AS answer,"
            + " t.desk, t.handler_path, t.opened_at, t.updated_at, COALESCE(m.solve_due, t.solve_due) AS solve_due,"
            + " t.lat, t.lon, t.media_url, (SELECT MIN(f.file_id) FROM hotline_ticket_file f WHERE f.ticket_id = t.id"
            + " AND f.shown_public = 1) AS photo, " + OPEN + " AS is_open";
    private static final String FROM = " FROM hotline_ticket t LEFT JOIN hotline_ticket m ON m.id = t.master_id WHERE ";

    private final JdbcClient jdbc;

    PublicFeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<PublicTicket> tickets(FeedFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder sql = new StringBuilder("SELECT " + COLUMNS + FROM + SHOWN);
        String time = filter.byUpdate() ? "t.updated_at" : "t.opened_at";
        if (filter.ids().isEmpty()) {
            sql.append(" AND ").append(time).append(" BETWEEN :from AND :to");
            parameters.put("from", TicketConditions.utc(filter.from()));
            parameters.put("to", TicketConditions.utc(filter.to()));
            filter.open()
                    .ifPresent(open -> sql.append(open ? " AND " : " AND NOT ").append(OPEN));
            if (!filter.categories().isEmpty()) {
                sql.append(" AND t.category IN (:categories)");
                parameters.put("categories", filter.categories());
            }
        } else {
            sql.append(" AND t.id IN (:ids)");
            parameters.put("ids", bytes(filter));
        }
        sql.append(" ORDER BY ").append(time).append(" DESC, t.id DESC LIMIT ");
        sql.append(filter.limit()).append(" OFFSET ").append(filter.skip());
        return jdbc.sql(sql.toString())
                .params(parameters)
                .query(PublicFeed::ticket)
                .list();
    }

    /** Lines that everybody may read, the newest first. */
    public List<PublicUpdate> updates(FeedFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("from", TicketConditions.utc(filter.from()));
        parameters.put("to", TicketConditions.utc(filter.to()));
        String ids = "";
        if (!filter.ids().isEmpty()) {
            ids = " AND t.id IN (:ids)";
            parameters.put("ids", bytes(filter));
        }
        return jdbc.sql("SELECT e.ticket_id, e.position, e.at, e.state, e.step, e.note FROM hotline_ticket_entry e"
                        + " JOIN hotline_ticket t ON t.id = e.ticket_id WHERE " + SHOWN
                        + " AND e.shown_public = 1 AND e.at BETWEEN :from AND :to" + ids
                        + " ORDER BY e.at DESC, e.position DESC LIMIT " + filter.limit() + " OFFSET " + filter.skip())
                .params(parameters)
                .query(PublicFeed::update)
                .list();
    }

    private static List<byte[]> bytes(FeedFilter filter) {
        return filter.ids().stream().map(id -> Ids.bytes(id.value())).toList();
    }

    private static PublicUpdate update(ResultSet row, int n) throws SQLException {
        return new PublicUpdate(
                new TicketId(Ids.uuid(row.getBytes("ticket_id"))),
                row.getInt("position"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                TicketState.valueOf(row.getString("state")).open(),
                TicketStep.valueOf(row.getString("step")),
                row.getString("note"));
    }

    private static PublicTicket ticket(ResultSet row, int n) throws SQLException {
        boolean open = row.getBoolean("is_open");
        return new PublicTicket(
                new TicketId(Ids.uuid(row.getBytes("id"))),
                row.getString("category"),
                open,
                row.getString("text"),
                row.getString("place"),
                row.getString("answer"),
                row.getString("desk"),
                new AreaPath(row.getString("handler_path")),
                row.getObject("opened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("updated_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                open ? TicketQuery.instant(row, "solve_due") : null,
                point(row),
                row.getString("media_url"),
                photo(row));
    }

    private static @Nullable FileId photo(ResultSet row) throws SQLException {
        byte[] id = row.getBytes("photo");
        return id == null ? null : new FileId(Ids.uuid(id));
    }

    private static @Nullable GeoPoint point(ResultSet row) throws SQLException {
        Double lat = row.getObject("lat", Double.class);
        Double lon = row.getObject("lon", Double.class);
        return lat == null || lon == null ? null : new GeoPoint(lat, lon);
    }
}
