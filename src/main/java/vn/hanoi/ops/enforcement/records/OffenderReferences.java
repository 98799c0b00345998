package vn.hanoi.ops.enforcement.records;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonReferences;

/** Lets records of violations follow a merge of two persons, and its undoing. */
@Component
class OffenderReferences implements PersonReferences {

    private static final String GAP = " ";

    private final JdbcClient jdbc;

    OffenderReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "violation";
    }

    @Override
    public int count(PersonId person) {
        return records(person).size();
    }

    @Override
    public String repoint(PersonId from, PersonId to) {
        List<UUID> records = records(from);
        point(records, from, to);
        return records.stream().map(UUID::toString).collect(Collectors.joining(GAP));
    }

    @Override
    public void restore(PersonId from, PersonId to, String token) {
        if (!token.isBlank()) {
            point(Arrays.stream(token.split(GAP)).map(UUID::fromString).toList(), from, to);
        }
    }

    private List<UUID> records(PersonId person) {
        return jdbc.sql("SELECT record_id FROM enforcement_offender WHERE person_id = :person")
                .param("person", Ids.bytes(person.value()))
                .query((row, n) -> Ids.uuid(row.getBytes("record_id")))
                .list();
    }

    private void point(List<UUID> records, PersonId from, PersonId to) {
        if (!records.isEmpty()) {
            jdbc.sql("UPDATE enforcement_offender SET person_id = :to WHERE record_id IN (:records)"
                            + " AND person_id = :from")
                    .param("to", Ids.bytes(to.value()))
                    .param("from", Ids.bytes(from.value()))
                    .param("records", records.stream().map(Ids::bytes).toList())
                    .update();
        }
    }
}
