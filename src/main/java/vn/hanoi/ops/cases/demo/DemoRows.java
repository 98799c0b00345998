package vn.hanoi.ops.cases.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.Ids;

/** Writes made-up cases in batches. */
@Component
class DemoRows {

    private static final int PART = 500;

    private final JdbcTemplate jdbc;

    DemoRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean empty() {
        List<Integer> found = jdbc.queryForList("SELECT 1 FROM cases_case LIMIT 1", Integer.class);
        return found.isEmpty();
    }

    /** A row by column; rows of one call have the same columns. */
    static final class Row {

        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        Row put(String column, @Nullable Object value) {
            values.put(
                    column,
                    switch (value) {
                        case null -> null;
                        case CaseId id -> Ids.bytes(id.value());
                        case java.util.UUID id -> Ids.bytes(id);
                        case Instant at -> LocalDateTime.ofInstant(at, ZoneOffset.UTC);
                        case Enum<?> constant -> constant.name();
                        default -> value;
                    });
            return this;
        }

        @Nullable
        Object get(String column) {
            return values.get(column);
        }
    }

    void insert(String table, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = new ArrayList<>(rows.getFirst().values.keySet());
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", columns.stream().map(c -> "?").toList()) + ")";
        jdbc.batchUpdate(sql, rows, PART, (statement, row) -> {
            for (int c = 0; c < columns.size(); c++) {
                Object value = row.get(columns.get(c));
                if (value instanceof LocalDate day) {
                    statement.setObject(c + 1, day);
                } else {
                    statement.setObject(c + 1, value);
                }
            }
        });
    }

    /** Keeps so many running numbers of the year for the caller, in a transaction of its own. @return the one before them */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int reserve(int year, int size) {
        jdbc.update(
                "INSERT INTO cases_number (year, last_number) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number + ?",
                year,
                size,
                size);
        Integer last = jdbc.queryForObject("SELECT last_number FROM cases_number WHERE year = ?", Integer.class, year);
        return Objects.requireNonNull(last) - size;
    }
}
