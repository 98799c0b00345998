package vn.hanoi.ops.protection.incidents;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.kernel.Ids;

/** The register's lists: ids by key, then the incidents of the page. */
@Component
class IncidentQuery {

    private final JdbcClient jdbc;
    private final StoredIncidents stored;

    IncidentQuery(JdbcClient jdbc, StoredIncidents stored) {
        this.jdbc = jdbc;
        this.stored = stored;
    }

    /** Newest discovery first. */
    List<IncidentRow> rows(AreaScope scope, boolean open, Optional<IncidentRow> after, int limit) {
        ScopeSql area = scope.within("area_path");
        Map<String, Object> parameters = new HashMap<>(area.parameters());
        String going = after.isPresent() ? " AND (discovered_at < :at OR (discovered_at = :at AND id < :id))" : "";
        after.ifPresent(row -> {
            parameters.put("at", utc(row.discoveredAt()));
            parameters.put("id", Ids.bytes(row.id()));
        });
        List<UUID> ids = jdbc.sql("SELECT id FROM protection_incident WHERE " + area.condition() + " AND closed_at IS "
                        + (open ? "NULL" : "NOT NULL") + going + " ORDER BY discovered_at DESC, id DESC LIMIT " + limit)
                .params(parameters)
                .query((row, n) -> Ids.uuid(row.getBytes("id")))
                .list();
        Map<UUID, IncidentRow> rows = stored.findAllById(ids).stream()
                .map(Incident::row)
                .collect(Collectors.toMap(IncidentRow::id, Function.identity()));
        return ids.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    /** How many notices are awaited, and how many of them are too late; counted up to 1,000. */
    int awaited(AreaScope scope, Instant before) {
        ScopeSql area = scope.within("area_path");
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM protection_incident WHERE " + area.condition()
                        + " AND awaited_by <= :before LIMIT 1000) some")
                .params(area.parameters())
                .param("before", utc(before))
                .query(Integer.class)
                .single();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
