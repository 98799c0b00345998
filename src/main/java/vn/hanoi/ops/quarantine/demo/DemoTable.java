package vn.hanoi.ops.quarantine.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.Rows;

/** Rows of one table that are written in batches. */
final class DemoTable {

    private static final int PART = 1_000;

    private final String sql;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** @param columns by comma */
    DemoTable(String table, String columns) {
        int count = columns.split(",").length;
        sql = "INSERT INTO " + table + " (" + columns + ") VALUES (" + "?, ".repeat(count - 1) + "?)";
    }

    void add(@Nullable Object... values) {
        @Nullable Object[] row = new Object[values.length];
        for (int n = 0; n < values.length; n++) {
            row[n] = plain(values[n]);
        }
        rows.add(row);
    }

    void write(JdbcTemplate jdbc) {
        for (int from = 0; from < rows.size(); from += PART) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + PART)));
        }
        rows.clear();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case UUID id -> Ids.bytes(id);
            case Instant at -> Rows.utc(at);
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }
}
