package vn.hanoi.ops.hotline.calls;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonReferences;

/** Lets the list of calls follow a merge of two persons, and its undoing. */
@Component
class CareCallReferences implements PersonReferences {

    private static final String GAP = " ";

    private final JdbcClient jdbc;

    CareCallReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "care-call";
    }

    @Override
    public int count(PersonId person) {
        return ids(person).size();
    }

    @Override
    public String repoint(PersonId from, PersonId to) {
        List<UUID> moved = ids(from);
        moved.forEach(id -> point(id, from, to));
        return moved.stream().map(UUID::toString).collect(Collectors.joining(GAP));
    }

    @Override
    public void restore(PersonId from, PersonId to, String token) {
        if (!token.isBlank()) {
            Stream.of(token.split(GAP)).map(UUID::fromString).forEach(id -> point(id, from, to));
        }
    }

    private List<UUID> ids(PersonId person) {
        return jdbc.sql("SELECT id FROM hotline_care WHERE person_id = :person")
                .param("person", Ids.bytes(person.value()))
                .query((row, n) -> Ids.uuid(row.getBytes("id")))
                .list();
    }

    private void point(UUID id, PersonId from, PersonId to) {
        jdbc.sql("UPDATE hotline_care SET person_id = :to WHERE id = :id AND person_id = :from")
                .param("to", Ids.bytes(to.value()))
                .param("id", Ids.bytes(id))
                .param("from", Ids.bytes(from.value()))
                .update();
    }
}
