package vn.hanoi.ops.protection.retention;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.retention.RetentionRule;

/**
 * The rows of a table whose time is over, as a condition of SQL; names of tables and columns come from the rules' files.
 *
 * @param condition with named parameters
 */
record Overdue(String condition, Map<String, Object> parameters) {

    /** All whose period began before the limit, held or not. */
    static Overdue all(RetentionRule rule, Instant limit) {
        return new Overdue(rule.from() + " < :limit", new HashMap<>(Map.of("limit", PeriodTable.utc(limit))));
    }

    /** Only those under a legal hold. @param binary the column of the record's id holds 16 bytes */
    Overdue held(RetentionRule rule, List<String> ids, boolean binary) {
        return ids.isEmpty() ? with("1 = 0") : with(rule.link() + " IN (:held)").and("held", keys(ids, binary));
    }

    /** Without those under a legal hold. @param binary the column of the record's id holds 16 bytes */
    Overdue free(RetentionRule rule, List<String> ids, boolean binary) {
        return ids.isEmpty()
                ? this
                : with("(" + rule.link() + " IS NULL OR " + rule.link() + " NOT IN (:held))")
                        .and("held", keys(ids, binary));
    }

    /** Only those that also meet another condition without parameters. */
    Overdue with(String other) {
        return new Overdue(condition + " AND " + other, new HashMap<>(parameters));
    }

    private Overdue and(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    private static List<Object> keys(List<String> ids, boolean binary) {
        return ids.stream()
                .<Object>map(id -> binary ? Ids.bytes(UUID.fromString(id)) : id)
                .toList();
    }
}
