package vn.hanoi.ops.cases.records;

import java.sql.ResultSetMetaData;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.Ids;

/** Keeps what cases were before a bulk step, and puts it back. */
@Component
class BulkTable {

    private static final String LINES = "(SELECT COUNT(*) FROM cases_step s WHERE s.case_id = ";

    private static final List<String> COLUMNS = List.of(
            "kind",
            "state",
            "state_before",
            "placement",
            "isolated_on",
            "extra_days",
            "quarantine_until",
            "monitored_until",
            "next_test_on",
            "wanted",
            "routed_at",
            "clock_station",
            "clock_warn_at",
            "clock_due_at",
            "call_state",
            "call_after",
            "severity",
            "risk",
            "rules_version",
            "followed_since",
            "ended_at");

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final JsonMapper json;

    BulkTable(JdbcClient jdbc, JdbcTemplate batch, JsonMapper json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
    }

    /** One case as it was. @param lines of its timeline after the step; none of steps that were taken by version alone */
    record Item(CaseId id, int versionAfter, @Nullable Integer lines, Map<String, String> before) {

        Item(CaseId id, int versionAfter, Map<String, String> before) {
            this(id, versionAfter, null, before);
        }
    }

    void begin(BulkOrder order, Hand hand) {
        jdbc.sql("INSERT INTO cases_bulk (id, step, officer, at) VALUES (:id, :step, :officer, :at)"
                        + " ON DUPLICATE KEY UPDATE at = at")
                .param("id", Ids.bytes(order.id()))
                .param("step", order.step().name())
                .param("officer", hand.officer())
                .param("at", CaseLog.utc(hand.at()))
                .update();
    }

    /** The rows as they are now, as text by column; absent is null. */
    Map<CaseId, Map<String, String>> rows(Collection<CaseId> ids) {
        Map<CaseId, Map<String, String>> rows = new HashMap<>();
        jdbc.sql("SELECT id, " + String.join(", ", COLUMNS) + " FROM cases_case WHERE id IN (:ids)")
                .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                .query((row, n) -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    ResultSetMetaData columns = row.getMetaData();
                    for (int c = 2; c <= columns.getColumnCount(); c++) {
                        String value = row.getString(c);
                        if (value != null) {
                            values.put(COLUMNS.get(c - 2), value);
                        }
                    }
                    return rows.put(CaseQuery.id(row), values);
                })
                .list();
        return rows;
    }

    void keep(UUID bulk, List<Item> items) {
        batch.batchUpdate(
                "INSERT INTO cases_bulk_item (bulk_id, case_id, version_after, before_row, lines_after)"
                        + " VALUES (?, ?, ?, ?, " + LINES + "?))",
                items,
                500,
                (row, item) -> {
                    row.setBytes(1, Ids.bytes(bulk));
                    row.setBytes(2, Ids.bytes(item.id().value()));
                    row.setInt(3, item.versionAfter());
                    row.setString(4, json.writeValueAsString(item.before()));
                    row.setBytes(5, Ids.bytes(item.id().value()));
                });
    }

    boolean undoable(UUID bulk, String officer) {
        return jdbc.sql("UPDATE cases_bulk SET undone_at = at WHERE id = :id AND officer = :officer"
                                + " AND undone_at IS NULL")
                        .param("id", Ids.bytes(bulk))
                        .param("officer", officer)
                        .update()
                > 0;
    }

    List<Item> items(UUID bulk) {
        return jdbc.sql(
                        "SELECT case_id, version_after, lines_after, before_row FROM cases_bulk_item WHERE bulk_id = :id")
                .param("id", Ids.bytes(bulk))
                .query((row, n) -> new Item(
                        new CaseId(Ids.uuid(row.getBytes("case_id"))),
                        row.getInt("version_after"),
                        row.getObject("lines_after", Integer.class),
                        json.readValue(row.getString("before_row"), new TypeReference<Map<String, String>>() {})))
                .list();
    }

    /** Cases that ended and whose person has a newer open case: they stay at their end. */
    private Set<CaseId> overtaken(List<Item> items) {
        return Set.copyOf(jdbc.sql("SELECT c.id FROM cases_case c WHERE c.id IN (:ids) AND c.ended_at IS NOT NULL"
                        + " AND EXISTS (SELECT 1 FROM cases_case o WHERE o.person_id = c.person_id AND o.id <> c.id"
                        + " AND o.ended_at IS NULL)")
                .param(
                        "ids",
                        items.stream().map(item -> Ids.bytes(item.id().value())).toList())
                .query((row, n) -> CaseQuery.id(row))
                .list());
    }

    /**
     * Puts cases back that nobody has touched since, and whose person has no other open one. A new phone or a merge of the person
     * raises a case's version too, but leaves no line in its timeline.
     *
     * @return which ones
     */
    List<CaseId> putBack(List<Item> kept, Instant now) {
        Set<CaseId> overtaken = overtaken(kept);
        List<Item> items =
                kept.stream().filter(item -> !overtaken.contains(item.id())).toList();
        if (items.isEmpty()) {
            return List.of();
        }
        int[] counts = putBack(items, CaseLog.utc(now));
        List<CaseId> back = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (counts[i] != 0) {
                back.add(items.get(i).id());
            }
        }
        return back;
    }

    private int[] putBack(List<Item> items, LocalDateTime now) {
        String sets = String.join(", ", COLUMNS.stream().map(c -> c + " = ?").toList());
        return batch.batchUpdate(
                        "UPDATE cases_case SET " + sets
                                + ", changed_at = ?, version = version + 1 WHERE id = ? AND (version = ? OR "
                                + LINES + "cases_case.id) = ?)",
                        items,
                        Math.max(1, items.size()),
                        (row, item) -> {
                            int c = 1;
                            for (String column : COLUMNS) {
                                row.setString(c++, item.before().get(column));
                            }
                            row.setObject(c++, now);
                            row.setBytes(c++, Ids.bytes(item.id().value()));
                            row.setInt(c++, item.versionAfter());
                            row.setObject(c, item.lines());
                        })[0];
    }
}
