package vn.hanoi.ops.probe.leak;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ids and codes of records that really exist, found in the tables of whatever rooms there are: of each table the first
 * two, and where it tells areas one more inside each of the probe's areas and one outside of them.
 */
class KnownIds {

    private static final int OF_EACH_TABLE = 2;

    private final JdbcClient jdbc;
    private final List<String> smallAreas;
    private final Map<String, Set<String>> ofRooms = new ConcurrentHashMap<>();

    /** @param smallAreas paths of areas without the city's, such as {@code 01.002} */
    KnownIds(JdbcClient jdbc, List<String> smallAreas) {
        this.jdbc = jdbc;
        this.smallAreas = smallAreas;
    }

    /** Names of records in the tables of a room, as they stand in addresses. */
    Set<String> of(String room) {
        return ofRooms.computeIfAbsent(room, this::read);
    }

    /** The first record of each table of any room, for places that open records of another room. */
    Set<String> ofAll() {
        return ofRooms.computeIfAbsent("", all -> {
            Set<String> names = new LinkedHashSet<>();
            for (String table : tables("", "id", "binary")) {
                jdbc.sql("SELECT id FROM " + table + " LIMIT 1")
                        .query((row, n) -> row.getBytes(1))
                        .list()
                        .forEach(id -> names.add(uuid(id).toString()));
            }
            return names;
        });
    }

    private Set<String> read(String room) {
        Set<String> names = new LinkedHashSet<>();
        List<String> withArea = tables(room, "area_path", "varchar");
        for (String table : tables(room, "id", "binary")) {
            for (String rows : samples(withArea.contains(table))) {
                jdbc.sql("SELECT id FROM " + table + rows)
                        .query((row, n) -> row.getBytes(1))
                        .list()
                        .forEach(id -> names.add(uuid(id).toString()));
            }
        }
        for (String column : List.of("code", "number")) {
            for (String table : tables(room, column, "varchar")) {
                for (String rows : samples(withArea.contains(table))) {
                    names.addAll(jdbc.sql("SELECT DISTINCT " + column + " FROM " + table + rows)
                            .query(String.class)
                            .list());
                }
            }
        }
        names.removeIf(name -> name == null || name.isBlank());
        return names;
    }

    private List<String> samples(boolean hasArea) {
        List<String> samples = new ArrayList<>(List.of(" LIMIT " + OF_EACH_TABLE));
        if (hasArea) {
            smallAreas.forEach(area -> samples.add(" WHERE area_path LIKE '" + area + "%' LIMIT 1"));
            samples.add(smallAreas.stream()
                    .map(area -> "area_path NOT LIKE '" + area + "%'")
                    .collect(Collectors.joining(" AND ", " WHERE ", " LIMIT 1")));
        }
        return samples;
    }

    private List<String> tables(String room, String column, String type) {
        return jdbc.sql("SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name LIKE ? AND column_name = ? AND data_type = ? ORDER BY table_name")
                .params(room.replaceFirst("s$", "") + "%", column, type)
                .query(String.class)
                .list();
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
