package vn.hanoi.ops.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;

/** The keys under which persons check in at places, so that a check-in and a record find each other without a number. */
@Component
class PresenceKeys {

    private static final int BATCH = 200;
    private static final String LOWEST = "00".repeat(16);
    private static final String HIGHEST = "ff".repeat(16);
    private static final List<String> TABLES = List.of("people_phone", "people_document");

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    PresenceKeys(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    /** All keys of these records: of every phone and every paper. */
    Map<PersonId, Set<String>> of(Collection<PersonId> ids) {
        Map<PersonId, Set<String>> keys = new HashMap<>();
        for (String table : ids.isEmpty() ? List.<String>of() : TABLES) {
            client.sql("SELECT person_id, number_hash FROM " + table + " WHERE person_id IN (:ids)")
                    .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                    .query(row -> {
                        keys.computeIfAbsent(person(row.getBytes("person_id")), id -> new HashSet<>())
                                .add(Sealing.groupKey(row.getBytes("number_hash")));
                    });
        }
        return keys;
    }

    /** The records that have a phone or paper with one of these keys; of several the oldest record. */
    Map<String, PersonId> find(Collection<String> keys) {
        Map<String, PersonId> found = new HashMap<>();
        List<String> all = keys.stream().distinct().toList();
        for (int start = 0; start < all.size(); start += BATCH) {
            List<String> part = all.subList(start, Math.min(all.size(), start + BATCH));
            TABLES.forEach(table -> find(table, part, found));
        }
        return found;
    }

    private void find(String table, List<String> keys, Map<String, PersonId> found) {
        String ranges = String.join(
                " OR ",
                keys.stream().map(key -> "h.number_hash BETWEEN ? AND ?").toList());
        Object[] bounds = keys.stream()
                .flatMap(key -> java.util.stream.Stream.<Object>of(
                        HexFormat.of().parseHex(key + LOWEST), HexFormat.of().parseHex(key + HIGHEST)))
                .toArray();
        jdbc.query(
                "SELECT h.number_hash, h.person_id FROM " + table + " h JOIN people_person p ON p.id = h.person_id"
                        + " WHERE p.merged_into IS NULL AND (" + ranges + ") ORDER BY h.person_id",
                row -> {
                    found.putIfAbsent(Sealing.groupKey(row.getBytes("number_hash")), person(row.getBytes("person_id")));
                },
                bounds);
    }

    private static PersonId person(byte[] id) {
        return new PersonId(Ids.uuid(id));
    }
}
