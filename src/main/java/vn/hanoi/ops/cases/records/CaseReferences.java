package vn.hanoi.ops.cases.records;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonReferences;

/** Lets cases follow a merge of two persons, and its undoing. */
@Component
class CaseReferences implements PersonReferences {

    private static final String GAP = " ";

    private final JdbcClient jdbc;

    CaseReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "case";
    }

    @Override
    public int count(PersonId person) {
        return jdbc.sql("SELECT COUNT(*) FROM cases_case WHERE person_id = :person")
                .param("person", Ids.bytes(person.value()))
                .query(Integer.class)
                .single();
    }

    @Override
    public String repoint(PersonId from, PersonId to) {
        List<UUID> ids = jdbc.sql("SELECT id FROM cases_case WHERE person_id = :person")
                .param("person", Ids.bytes(from.value()))
                .query((row, n) -> Ids.uuid(row.getBytes("id")))
                .list();
        point(ids, from, to);
        return ids.stream().map(UUID::toString).collect(Collectors.joining(GAP));
    }

    @Override
    public void restore(PersonId from, PersonId to, String token) {
        if (!token.isBlank()) {
            point(Arrays.stream(token.split(GAP)).map(UUID::fromString).toList(), from, to);
        }
    }

    private void point(List<UUID> ids, PersonId from, PersonId to) {
        if (!ids.isEmpty()) {
            jdbc.sql("UPDATE cases_case SET person_id = :to, version = version + 1"
                            + " WHERE id IN (:ids) AND person_id = :from")
                    .param("to", Ids.bytes(to.value()))
                    .param("from", Ids.bytes(from.value()))
                    .param("ids", ids.stream().map(Ids::bytes).toList())
                    .update();
        }
    }
}
