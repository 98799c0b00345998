package vn.hanoi.ops.probe;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through every column of every table for what a probe left there. */
class Traces {

    private final JdbcClient jdbc;

    Traces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Columns that hold the id, as bytes or as text. */
    List<String> of(UUID id) {
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        List<String> found = new ArrayList<>(holding("binary", "%s = ?", bytes));
        found.addAll(holding("varchar", "%s LIKE ?", "%" + id + "%"));
        return found;
    }

    /** Columns that hold the word. */
    List<String> of(String word) {
        return holding("varchar", "%s = ?", word);
    }

    private List<String> holding(String type, String condition, Object value) {
        List<String> found = new ArrayList<>();
        for (Map<String, Object> column : jdbc.sql("SELECT c.table_name AS t, c.column_name AS c"
                        + " FROM information_schema.columns c JOIN information_schema.tables t"
                        + " ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
                        + " WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE' AND c.data_type = ?")
                .param(type)
                .query()
                .listOfRows()) {
            String name = "`" + column.get("c") + "`";
            boolean holds = jdbc.sql("SELECT EXISTS (SELECT 1 FROM `" + column.get("t") + "` WHERE "
                            + condition.formatted(name) + ")")
                    .param(value)
                    .query(Boolean.class)
                    .single();
            if (holds) {
                found.add(column.get("t") + "." + column.get("c"));
            }
        }
        return found;
    }
}
