package vn.hanoi.ops.tracing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.checkins.PersonKey;

/** Which visitors became contacts of which case, and until which day, and a lock on each visitor. */
@Component
class ContactTable {

    private final JdbcClient jdbc;

    ContactTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A visitor who is a contact of a case.
     *
     * @param source the case that was met
     * @param contact the visitor's own case
     * @param lastOn the last day that was entered; nothing where it was not kept
     */
    record Noted(
            CaseId source,
            PersonKey person,
            @Nullable CaseId contact,
            @Nullable LocalDate lastOn) {

        /** Tells whether meeting the case until that day is nothing new. */
        boolean covers(LocalDate day) {
            return lastOn != null && !day.isAfter(lastOn);
        }
    }

    /** Lets nobody else make a record of this visitor until the transaction ends. */
    void lock(PersonKey person) {
        jdbc.sql(
                        "INSERT INTO tracing_visitor (person) VALUES (:person) ON DUPLICATE KEY UPDATE person = VALUES(person)")
                .param("person", person.bytes())
                .update();
    }

    /** Notes of which case the visitor is a contact; a later day of the same one moves it. */
    void note(Noted noted, RunId run, String officer, Instant now) {
        CaseId contact = noted.contact();
        jdbc.sql("INSERT INTO tracing_contact (case_id, person, run_id, contact_id, last_on, made_at, made_by)"
                        + " VALUES (:case, :person, :run, :contact, :last, :now, :officer)"
                        + " ON DUPLICATE KEY UPDATE run_id = VALUES(run_id), contact_id = VALUES(contact_id),"
                        + " last_on = GREATEST(COALESCE(last_on, VALUES(last_on)), VALUES(last_on)),"
                        + " made_at = VALUES(made_at), made_by = VALUES(made_by)")
                .param("case", Ids.bytes(noted.source().value()))
                .param("person", noted.person().bytes())
                .param("run", Ids.bytes(run.value()))
                .param("contact", contact == null ? null : Ids.bytes(contact.value()))
                .param("last", noted.lastOn())
                .param("now", RuleBook.utc(now))
                .param("officer", officer)
                .update();
    }

    /** The visitors that are contacts of these cases. */
    Stream<Noted> of(Collection<CaseId> sources) {
        return read("SELECT * FROM tracing_contact WHERE case_id IN (:sources)", sources, null);
    }

    /** Of which of these cases a visitor is a contact. */
    Stream<Noted> of(Collection<CaseId> sources, PersonKey person) {
        return read("SELECT * FROM tracing_contact WHERE case_id IN (:sources) AND person = :person", sources, person);
    }

    private Stream<Noted> read(String sql, Collection<CaseId> sources, @Nullable PersonKey person) {
        if (sources.isEmpty()) {
            return Stream.empty();
        }
        List<byte[]> ids = sources.stream().map(id -> Ids.bytes(id.value())).toList();
        JdbcClient.StatementSpec asked = jdbc.sql(sql).param("sources", ids);
        return (person == null ? asked : asked.param("person", person.bytes()))
                .query((row, n) -> noted(row)).list().stream();
    }

    private static Noted noted(ResultSet row) throws SQLException {
        byte[] contact = row.getBytes("contact_id");
        return new Noted(
                new CaseId(Ids.uuid(row.getBytes("case_id"))),
                PersonKey.of(row.getBytes("person")),
                contact == null ? null : new CaseId(Ids.uuid(contact)),
                row.getObject("last_on", LocalDate.class));
    }
}
