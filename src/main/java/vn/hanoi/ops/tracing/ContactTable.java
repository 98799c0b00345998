package vn.hanoi.ops.tracing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.checkins.PersonKey;

/** Which visitors became contacts of which case, once each, and a lock on each visitor. */
@Component
class ContactTable {

    private final JdbcTemplate jdbc;

    ContactTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else make a record of this visitor until the transaction ends. */
    void lock(PersonKey person) {
        jdbc.update(
                "INSERT INTO tracing_visitor (person) VALUES (?) ON DUPLICATE KEY UPDATE person = VALUES(person)",
                (Object) person.bytes());
    }

    /** Takes a visitor for a case. @return whether nobody had done it before */
    boolean take(CaseId caseId, PersonKey person, RunId run, String officer, Instant now) {
        return jdbc.update(
                        "INSERT IGNORE INTO tracing_contact (case_id, person, run_id, made_at, made_by)"
                                + " VALUES (?, ?, ?, ?, ?)",
                        Ids.bytes(caseId.value()),
                        person.bytes(),
                        Ids.bytes(run.value()),
                        RuleBook.utc(now),
                        officer)
                > 0;
    }

    /** Gives a visitor back who could not be entered. */
    void release(CaseId caseId, PersonKey person) {
        jdbc.update(
                "DELETE FROM tracing_contact WHERE case_id = ? AND person = ?",
                Ids.bytes(caseId.value()),
                person.bytes());
    }

    /** Notes which case the visitor became. */
    void became(CaseId caseId, PersonKey person, CaseId contact) {
        jdbc.update(
                "UPDATE tracing_contact SET contact_id = ? WHERE case_id = ? AND person = ?",
                Ids.bytes(contact.value()),
                Ids.bytes(caseId.value()),
                person.bytes());
    }

    /** The visitors that are contacts of a case already. */
    Set<PersonKey> of(CaseId caseId) {
        return new HashSet<>(jdbc.query(
                "SELECT person FROM tracing_contact WHERE case_id = ?",
                (row, n) -> PersonKey.of(row.getBytes("person")),
                (Object) Ids.bytes(caseId.value())));
    }
}
