package vn.hanoi.ops.protection.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database says about its own tables. */
@Component
class Schema {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final JdbcClient jdbc;

    Schema(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A partition and the day at whose beginning (UTC) it ends. */
    record DayPartition(String name, LocalDate end) {}

    /** The one column of a table's primary key. @throws IllegalStateException when it has more or none */
    String idColumn(String table) {
        List<String> key = jdbc.sql("SELECT COLUMN_NAME FROM information_schema.KEY_COLUMN_USAGE"
                        + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = :table AND CONSTRAINT_NAME = 'PRIMARY'")
                .param("table", table)
                .query(String.class)
                .list();
        if (key.size() != 1) {
            throw new IllegalStateException(table + " has no single id but " + key);
        }
        return key.getFirst();
    }

    boolean isBinary(String table, String column) {
        return "binary".equals(type(table, column, "DATA_TYPE"));
    }

    boolean isNullable(String table, String column) {
        return "YES".equals(type(table, column, "IS_NULLABLE"));
    }

    List<DayPartition> partitions(String table) {
        return jdbc
                .sql("SELECT PARTITION_NAME AS name, PARTITION_DESCRIPTION AS ends FROM information_schema.PARTITIONS"
                        + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = :table"
                        + " AND PARTITION_NAME IS NOT NULL ORDER BY PARTITION_ORDINAL_POSITION")
                .param("table", table)
                .query((row, n) -> partition(row.getString("name"), row.getString("ends")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<DayPartition> partition(String name, String end) {
        Matcher day = DAY.matcher(end);
        return day.find() ? Optional.of(new DayPartition(name, LocalDate.parse(day.group()))) : Optional.empty();
    }

    private String type(String table, String column, String what) {
        return jdbc.sql("SELECT " + what + " FROM information_schema.COLUMNS"
                        + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = :table AND COLUMN_NAME = :column")
                .param("table", table)
                .param("column", column)
                .query(String.class)
                .single();
    }
}
