package vn.hanoi.ops.people;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.kernel.Ids;

/** Lets rows of one table, each with an id and a {@code person_id}, follow a merge of two persons, and its undoing. */
public abstract class ReferencesInTable implements PersonReferences {

    private static final String GAP = " ";

    private final JdbcClient jdbc;
    private final String table;
    private final String id;
    private final String besides;

    /**
     * Names where the rows are.
     *
     * @param id the column with the row's id
     * @param besides what else a row that moves is set to, such as {@code ", version = version + 1"}; mostly nothing
     */
    protected ReferencesInTable(JdbcClient jdbc, String table, String id, String besides) {
        this.jdbc = jdbc;
        this.table = table;
        this.id = id;
        this.besides = besides;
    }

    @Override
    public int count(PersonId person) {
        return rows(person).size();
    }

    @Override
    public String repoint(PersonId from, PersonId to) {
        List<UUID> rows = rows(from);
        point(rows, from, to);
        return rows.stream().map(UUID::toString).collect(Collectors.joining(GAP));
    }

    @Override
    public void restore(PersonId from, PersonId to, String token) {
        if (!token.isBlank()) {
            point(Arrays.stream(token.split(GAP)).map(UUID::fromString).toList(), from, to);
        }
    }

    private List<UUID> rows(PersonId person) {
        return jdbc.sql("SELECT " + id + " FROM " + table + " WHERE person_id = :person")
                .param("person", Ids.bytes(person.value()))
                .query((row, n) -> Ids.uuid(row.getBytes(id)))
                .list();
    }

    private void point(List<UUID> rows, PersonId from, PersonId to) {
        if (!rows.isEmpty()) {
            jdbc.sql("UPDATE " + table + " SET person_id = :to" + besides + " WHERE " + id + " IN (:rows)"
                            + " AND person_id = :from")
                    .param("to", Ids.bytes(to.value()))
                    .param("from", Ids.bytes(from.value()))
                    .param("rows", rows.stream().map(Ids::bytes).toList())
                    .update();
        }
    }
}
