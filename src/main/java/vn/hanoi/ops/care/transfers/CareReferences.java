package vn.hanoi.ops.care.transfers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonReferences;

/** Lets transfers and stays follow a merge of two persons, and its undoing. */
@Component
class CareReferences implements PersonReferences {

    private static final List<String> TABLES = List.of("care_transfer", "care_stay");
    private static final String GAP = " ";

    private final JdbcClient jdbc;

    CareReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "care";
    }

    @Override
    public int count(PersonId person) {
        return TABLES.stream().mapToInt(table -> ids(table, person).size()).sum();
    }

    @Override
    public String repoint(PersonId from, PersonId to) {
        List<String> moved = new ArrayList<>();
        for (String table : TABLES) {
            for (UUID id : ids(table, from)) {
                point(table, id, from, to);
                moved.add(table + ":" + id);
            }
        }
        return String.join(GAP, moved);
    }

    @Override
    public void restore(PersonId from, PersonId to, String token) {
        for (String part : token.isBlank() ? new String[0] : token.split(GAP)) {
            String[] row = part.split(":");
            if (TABLES.contains(row[0])) {
                point(row[0], UUID.fromString(row[1]), from, to);
            }
        }
    }

    private List<UUID> ids(String table, PersonId person) {
        return jdbc.sql("SELECT id FROM " + table + " WHERE person_id = :person")
                .param("person", Ids.bytes(person.value()))
                .query((row, n) -> Ids.uuid(row.getBytes("id")))
                .list();
    }

    private void point(String table, UUID id, PersonId from, PersonId to) {
        jdbc.sql("UPDATE " + table + " SET person_id = :to WHERE id = :id AND person_id = :from")
                .param("to", Ids.bytes(to.value()))
                .param("id", Ids.bytes(id))
                .param("from", Ids.bytes(from.value()))
                .update();
    }
}
