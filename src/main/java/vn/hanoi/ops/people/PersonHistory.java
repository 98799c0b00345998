package vn.hanoi.ops.people;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.kernel.Ids;

/** Keeps who changed which fields of a record in which version; the values are in the record alone. */
@Component
class PersonHistory {

    private static final String CONSOLE_ITSELF = "console";

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;
    private final Clock clock;

    PersonHistory(JdbcClient jdbc, CurrentOfficer officers, Clock clock) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.clock = clock;
    }

    /** Notes the version that was just written. */
    void add(Person person, Set<String> fields) {
        jdbc.sql("INSERT INTO people_history (person_id, version, at, officer, officer_name, fields)"
                        + " VALUES (:person, :version, :at, :officer, :name, :fields)")
                .param("person", Ids.bytes(person.id().value()))
                .param("version", person.version())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("officer", officers.find().map(Officer::username).orElse(CONSOLE_ITSELF))
                .param("name", officers.find().map(Officer::displayName).orElse(CONSOLE_ITSELF))
                .param("fields", String.join(" ", fields))
                .update();
    }

    /** Who is at work now, for records that are written together. */
    PersonInserts.Hand hand() {
        return new PersonInserts.Hand(
                officers.find().map(Officer::username).orElse(CONSOLE_ITSELF),
                officers.find().map(Officer::displayName).orElse(CONSOLE_ITSELF),
                clock.instant());
    }

    /** What was changed after a version, newest first; at most 100 steps. */
    List<PersonStep> since(PersonId person, int version) {
        return jdbc.sql("SELECT * FROM people_history WHERE person_id = :person AND version > :version"
                        + " ORDER BY version DESC LIMIT 100")
                .param("person", Ids.bytes(person.value()))
                .param("version", version)
                .query((row, n) -> new PersonStep(
                        row.getInt("version"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("officer"),
                        row.getString("officer_name"),
                        new LinkedHashSet<>(
                                Arrays.asList(row.getString("fields").split(" ")))))
                .list();
    }

    /** The codes of the fields that data speak about. */
    static Set<String> fields(PersonData data) {
        Set<String> fields = new LinkedHashSet<>();
        fields.add(PeopleFields.NAME.code());
        if (data.birth() != null) {
            fields.add(PeopleFields.BIRTH.code());
        }
        if (data.sex() != null) {
            fields.add(PeopleFields.SEX.code());
        }
        if (!data.nationality().isEmpty()) {
            fields.add(PeopleFields.NATIONALITY.code());
        }
        if (!data.phones().isEmpty()) {
            fields.add(PeopleFields.PHONE.code());
        }
        if (!data.addresses().isEmpty()) {
            fields.add(PeopleFields.ADDRESS.code());
        }
        if (!data.documents().isEmpty()) {
            fields.add(PeopleFields.DOCUMENT.code());
        }
        return fields;
    }
}
