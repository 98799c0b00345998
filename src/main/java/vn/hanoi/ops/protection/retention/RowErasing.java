package vn.hanoi.ops.protection.retention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.kernel.retention.RetentionAction;
import vn.hanoi.ops.kernel.retention.RetentionRule;
import vn.hanoi.ops.kernel.retention.RetentionRules;
import vn.hanoi.ops.protection.LegalHolds;

/** Deletes or empties overdue rows in small batches, each a transaction of its own; what was done stays done. */
@Component
class RowErasing {

    private static final int BATCH = 500;
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Schema schema;
    private final RetentionRules rules;
    private final LegalHolds holds;

    RowErasing(
            JdbcClient jdbc, TransactionTemplate transactions, Schema schema, RetentionRules rules, LegalHolds holds) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.schema = schema;
        this.rules = rules;
        this.holds = holds;
    }

    long overdue(RetentionRule rule, Instant limit) {
        return count(rule.table(), narrowed(rule, Overdue.all(rule, limit)));
    }

    long held(RetentionRule rule, Instant limit) {
        return rule.hold().isBlank()
                ? 0
                : count(
                        rule.table(),
                        narrowed(rule, Overdue.all(rule, limit).held(rule, heldIds(rule), binaryLink(rule))));
    }

    /** Erases all overdue rows that are not held. @return how many */
    long erase(RetentionRule rule, Instant limit) {
        long erased = 0;
        for (int batch = BATCH; batch == BATCH; erased += batch) {
            Integer done = transactions.execute(status -> batch(rule, free(rule, limit)));
            batch = done == null ? 0 : done;
        }
        return erased;
    }

    private int batch(RetentionRule rule, Overdue rows) {
        if (rule.action() == RetentionAction.ANONYMISE) {
            return empty(rule, narrowed(rule, rows));
        }
        List<RetentionRule> parts = rules.all().stream()
                .filter(r -> rule.table().equals(r.record()))
                .toList();
        return parts.isEmpty()
                ? jdbc.sql("DELETE FROM " + rule.table() + " WHERE " + rows.condition() + " LIMIT " + BATCH)
                        .params(rows.parameters())
                        .update()
                : deleteWithParts(rule, rows);
    }

    private int deleteWithParts(RetentionRule rule, Overdue rows) {
        String id = schema.idColumn(rule.table());
        List<Object> ids = jdbc.sql("SELECT " + id + " FROM " + rule.table() + " WHERE " + rows.condition() + " LIMIT "
                        + BATCH + " FOR UPDATE")
                .params(rows.parameters())
                .query((row, n) -> row.getObject(1))
                .list();
        delete(rule.table(), id, ids);
        return ids.size();
    }

    private void delete(String table, String column, List<Object> ids) {
        if (ids.isEmpty()) {
            return;
        }
        for (RetentionRule part : rules.all()) {
            if (table.equals(part.record())) {
                deletePart(part, ids);
            }
        }
        jdbc.sql("DELETE FROM " + table + " WHERE " + column + " IN (:ids)")
                .param("ids", ids)
                .update();
    }

    private void deletePart(RetentionRule part, List<Object> records) {
        String link = String.valueOf(part.link());
        boolean hasParts = rules.all().stream().anyMatch(r -> part.table().equals(r.record()));
        if (!hasParts) {
            jdbc.sql("DELETE FROM " + part.table() + " WHERE " + link + " IN (:ids)")
                    .param("ids", records)
                    .update();
            return;
        }
        String id = schema.idColumn(part.table());
        List<Object> ids = jdbc.sql("SELECT " + id + " FROM " + part.table() + " WHERE " + link + " IN (:ids)")
                .param("ids", records)
                .query((row, n) -> row.getObject(1))
                .list();
        delete(part.table(), id, ids);
    }

    private int empty(RetentionRule rule, Overdue rows) {
        String assignments = rule.columns().stream()
                .map(c -> c + " = " + (schema.isNullable(rule.table(), c) ? "NULL" : "''"))
                .collect(Collectors.joining(", "));
        return jdbc.sql("UPDATE " + rule.table() + " SET " + assignments + " WHERE " + rows.condition() + " LIMIT "
                        + BATCH)
                .params(rows.parameters())
                .update();
    }

    private Overdue free(RetentionRule rule, Instant limit) {
        return rule.hold().isBlank()
                ? Overdue.all(rule, limit)
                : Overdue.all(rule, limit).free(rule, heldIds(rule), binaryLink(rule));
    }

    /** Of rows to be emptied only those that still hold something. */
    private Overdue narrowed(RetentionRule rule, Overdue rows) {
        if (rule.action() != RetentionAction.ANONYMISE) {
            return rows;
        }
        return rows.with(rule.columns().stream()
                .map(c -> schema.isNullable(rule.table(), c) ? c + " IS NOT NULL" : c + " <> ''")
                .collect(Collectors.joining(" OR ", "(", ")")));
    }

    private boolean binaryLink(RetentionRule rule) {
        return schema.isBinary(rule.table(), String.valueOf(rule.link()));
    }

    private List<String> heldIds(RetentionRule rule) {
        boolean binary = binaryLink(rule);
        List<String> ids = new ArrayList<>();
        for (String id : holds.held(rule.hold())) {
            String clean = id.toLowerCase(Locale.ROOT);
            if (!binary || UUID_FORM.matcher(clean).matches()) {
                ids.add(clean);
            }
        }
        return ids;
    }

    private long count(String table, Overdue rows) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE " + rows.condition())
                .params(rows.parameters())
                .query(Long.class)
                .single();
    }
}
