package vn.hanoi.ops.protection.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.protection.requests.RequestFilter.Tray;

/** The lists of requests, read by key and never by offset. */
@Component
class RequestQuery {

    private static final String COLUMNS = "id, version, number, kind, way, area_path, person, shared, received_at,"
            + " answer_due, done_due, answered_at, extended_at, identified, state, outcome, closed_at, awaited_by,"
            + " warn_from";

    private final JdbcClient jdbc;
    private final RequesterNames names;

    RequestQuery(JdbcClient jdbc, RequesterNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    List<RequestRow> rows(AreaScope scope, RequestFilter filter, Instant now, Optional<RequestRow> after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(scope, filter, now, parameters);
        boolean closed = filter.tray() == Tray.CLOSED;
        String column = closed ? "closed_at" : "awaited_by";
        String sign = closed ? "<" : ">";
        if (after.isPresent()) {
            RequestRow last = after.get();
            where += " AND (%1$s %2$s :key OR (%1$s = :key AND id %2$s :id))".formatted(column, sign);
            Instant key = closed ? last.closedAt() : last.awaitedBy();
            parameters.put("key", utc(key == null ? now : key));
            parameters.put("id", Ids.bytes(last.id()));
        }
        String order = closed ? " DESC" : "";
        return jdbc.sql("SELECT " + COLUMNS + " FROM protection_request WHERE " + where + " ORDER BY " + column + order
                        + ", id" + order + " LIMIT " + limit)
                .params(parameters)
                .query((row, n) -> read(row))
                .list();
    }

    int count(AreaScope scope, RequestFilter filter, Instant now, int cap) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(scope, filter, now, parameters);
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM protection_request WHERE " + where + " LIMIT " + cap
                        + ") some")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private String where(AreaScope scope, RequestFilter filter, Instant now, Map<String, Object> parameters) {
        ScopeSql area = scope.within("area_path");
        parameters.putAll(area.parameters());
        StringBuilder where = new StringBuilder(area.condition());
        switch (filter.tray()) {
            case OPEN -> where.append(" AND awaited_by IS NOT NULL");
            case LATE -> {
                where.append(" AND awaited_by <= :now");
                parameters.put("now", utc(now));
            }
            case CLOSED -> where.append(" AND closed_at IS NOT NULL");
        }
        if (filter.kind() != null) {
            where.append(" AND kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (!filter.text().isEmpty()) {
            where.append(" AND (number LIKE :number OR requester_hash = :name)");
            parameters.put("number", number(filter.text()) + "%");
            parameters.put("name", names.hash(filter.text()));
        }
        return where.toString();
    }

    private static String number(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9-]", "");
    }

    private static RequestRow read(ResultSet row) throws SQLException {
        byte[] person = row.getBytes("person");
        String identified = row.getString("identified");
        String outcome = row.getString("outcome");
        return new RequestRow(
                Ids.uuid(row.getBytes("id")),
                row.getInt("version"),
                row.getString("number"),
                RequestKind.valueOf(row.getString("kind")),
                RequestWay.valueOf(row.getString("way")),
                new AreaPath(row.getString("area_path")),
                person == null ? null : Ids.uuid(person),
                row.getBoolean("shared"),
                at(row, "received_at"),
                at(row, "answer_due"),
                at(row, "done_due"),
                orNone(row, "answered_at"),
                orNone(row, "extended_at") != null,
                identified == null ? null : IdentityCheck.valueOf(identified),
                RequestState.valueOf(row.getString("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                orNone(row, "closed_at"),
                orNone(row, "awaited_by"),
                orNone(row, "warn_from"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Instant orNone(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
