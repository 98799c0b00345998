package vn.hanoi.ops.quarantine.stays;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonReferences;
import vn.hanoi.ops.quarantine.Rows;

/** Lets orders and stays follow a merge of two persons, and its undoing. */
@Component
class StayReferences implements PersonReferences {

    private static final String GAP = " ";
    private static final List<String> TABLES = List.of("quarantine_order", "quarantine_stay");

    private final JdbcClient jdbc;

    StayReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "quarantine";
    }

    @Override
    public int count(PersonId person) {
        return (int) TABLES.stream().flatMap(table -> of(table, person)).count();
    }

    @Override
    public String repoint(PersonId from, PersonId to) {
        List<UUID> ids = TABLES.stream().flatMap(table -> of(table, from)).toList();
        point(ids, from, to);
        return ids.stream().map(UUID::toString).collect(Collectors.joining(GAP));
    }

    @Override
    public void restore(PersonId from, PersonId to, String token) {
        if (!token.isBlank()) {
            point(Arrays.stream(token.split(GAP)).map(UUID::fromString).toList(), from, to);
        }
    }

    private Stream<UUID> of(String table, PersonId person) {
        return jdbc
                .sql("SELECT id FROM " + table + " WHERE person_id = :person")
                .param("person", Ids.bytes(person.value()))
                .query((row, n) -> Rows.id(row, "id"))
                .list()
                .stream();
    }

    /** Two running orders or stays cannot belong to one person: the second one keeps its rows without the mark. */
    private void point(List<UUID> ids, PersonId from, PersonId to) {
        if (ids.isEmpty()) {
            return;
        }
        for (String table : TABLES) {
            boolean running = !jdbc.sql("SELECT 1 FROM " + table + " WHERE open_person = :to")
                    .param("to", Ids.bytes(to.value()))
                    .query(Integer.class)
                    .list()
                    .isEmpty();
            String open = running
                    ? "NULL"
                    : "CASE WHEN " + (table.endsWith("order") ? "ended_at" : "left_at") + " IS NULL THEN :to END";
            jdbc.sql("UPDATE " + table + " SET person_id = :to, open_person = " + open + ", version = version + 1"
                            + " WHERE id IN (:ids) AND person_id = :from")
                    .param("to", Ids.bytes(to.value()))
                    .param("from", Ids.bytes(from.value()))
                    .param("ids", ids.stream().map(Ids::bytes).toList())
                    .update();
        }
    }
}
