package vn.hanoi.ops.probe.leak;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ids and codes of records that really exist, found in the tables of whatever rooms there are. */
class KnownIds {

    private static final int OF_EACH_TABLE = 2;

    private final JdbcClient jdbc;

    KnownIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names of records in the tables of a room, as they stand in addresses. */
    Set<String> of(String room) {
        Set<String> names = new LinkedHashSet<>();
        for (String table : tables(room, "id", "binary")) {
            jdbc.sql("SELECT id FROM " + table + " LIMIT " + OF_EACH_TABLE)
                    .query((row, n) -> row.getBytes(1))
                    .list()
                    .forEach(id -> names.add(uuid(id).toString()));
        }
        for (String column : List.of("code", "number")) {
            for (String table : tables(room, column, "varchar")) {
                names.addAll(jdbc.sql("SELECT DISTINCT " + column + " FROM " + table + " LIMIT " + OF_EACH_TABLE)
                        .query(String.class)
                        .list());
            }
        }
        names.removeIf(name -> name == null || name.isBlank());
        return names;
    }

    private List<String> tables(String room, String column, String type) {
        return new ArrayList<>(
                jdbc.sql("SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                                + " AND table_name LIKE ? AND column_name = ? AND data_type = ? ORDER BY table_name")
                        .params(room.replaceFirst("s$", "") + "%", column, type)
                        .query(String.class)
                        .list());
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
