package vn.hanoi.ops.crowding.advisories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.AdvisoryState;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/** Reads the queue, page by page behind the last row seen. */
@Component
class AdvisoryQuery {

    private static final String COLUMNS = "id, year, number, street_id, street_name, area_path, addressee_path,"
            + " addressee, state, level, level_since, drafted_at, sent_at, warn_at, due_at, acknowledged_at, acted_at,"
            + " reminders, reminded_at, undo_until";

    /** {@link AdvisoryRow#awaitedAt()} as SQL. */
    private static final String AWAITED = "(CASE state WHEN 'SENT' THEN due_at WHEN 'ACKNOWLEDGED' THEN acknowledged_at"
            + " WHEN 'ACTED' THEN acted_at ELSE drafted_at END)";

    private final JdbcClient jdbc;

    AdvisoryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AdvisoryRow> rows(AdvisoryConditions conditions, @Nullable AdvisoryRow after, int limit) {
        boolean newestFirst = conditions.newestFirst();
        String key = newestFirst ? "drafted_at" : AWAITED;
        String direction = newestFirst ? " DESC" : "";
        if (after != null) {
            String sign = newestFirst ? "<" : ">";
            conditions.add("(" + key + " " + sign + " :at OR (" + key + " = :at AND id " + sign + " :id))");
            conditions.parameters().put("at", utc(newestFirst ? after.draftedAt() : after.awaitedAt()));
            conditions.parameters().put("id", Ids.bytes(after.id().value()));
        }
        return jdbc.sql("SELECT " + COLUMNS + " FROM crowding_advisory WHERE " + conditions.sql() + " ORDER BY " + key
                        + direction + ", id" + direction + " LIMIT " + limit)
                .params(conditions.parameters())
                .query((row, n) -> row(row))
                .list();
    }

    int count(AdvisoryConditions conditions, int cap) {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM crowding_advisory WHERE " + conditions.sql() + " LIMIT "
                        + cap + ") counted")
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }

    List<AwaitedAnswers.Waiting> waiting() {
        return jdbc.sql("SELECT area_path, due_at FROM crowding_advisory WHERE state = 'SENT'")
                .query((row, n) -> new AwaitedAnswers.Waiting(
                        new AreaPath(row.getString("area_path")),
                        row.getObject("due_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private static AdvisoryRow row(ResultSet row) throws SQLException {
        return new AdvisoryRow(
                new AdvisoryId(Ids.uuid(row.getBytes("id"))),
                row.getObject("year", Integer.class),
                row.getObject("number", Integer.class),
                new StreetId(Ids.uuid(row.getBytes("street_id"))),
                row.getString("street_name"),
                new AreaPath(row.getString("area_path")),
                new AreaPath(row.getString("addressee_path")),
                row.getString("addressee"),
                AdvisoryState.valueOf(row.getString("state")),
                row.getInt("level"),
                row.getObject("level_since", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("drafted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "sent_at"),
                instant(row, "warn_at"),
                instant(row, "due_at"),
                instant(row, "acknowledged_at"),
                instant(row, "acted_at"),
                row.getInt("reminders"),
                instant(row, "reminded_at"),
                instant(row, "undo_until"));
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
