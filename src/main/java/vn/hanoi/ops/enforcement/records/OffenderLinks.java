package vn.hanoi.ops.enforcement.records;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.Document;
import vn.hanoi.ops.people.DocumentKind;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;

/** Which person of the register an offender is; the record itself keeps what was written on the spot. */
@Component
class OffenderLinks {

    private static final Pattern CITIZEN = Pattern.compile("\\d{12}");
    private static final Pattern OLD_CARD = Pattern.compile("\\d{9}");

    private final JdbcClient jdbc;
    private final PersonRegister register;

    OffenderLinks(JdbcClient jdbc, PersonRegister register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** Keeps the person that was picked, or the only one of the register who has the card's number. */
    void link(ViolationId record, Optional<PersonId> picked, OffenderData offender) {
        jdbc.sql("DELETE FROM enforcement_offender WHERE record_id = :record")
                .param("record", Ids.bytes(record.value()))
                .update();
        if (offender.kind() == Offender.PERSON) {
            picked.flatMap(register::current)
                    .or(() -> byDocument(offender.document()))
                    .ifPresent(person -> jdbc.sql(
                                    "INSERT INTO enforcement_offender (record_id, person_id) VALUES (:record, :person)")
                            .param("record", Ids.bytes(record.value()))
                            .param("person", Ids.bytes(person.value()))
                            .update());
        }
    }

    private Optional<PersonId> byDocument(String number) {
        if (!Document.fits(number)) {
            return Optional.empty();
        }
        List<PersonId> found = register.withDocument(Document.of(kind(number.strip()), number)).stream()
                .flatMap(id -> register.current(id).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static DocumentKind kind(String number) {
        if (CITIZEN.matcher(number).matches()) {
            return DocumentKind.CCCD;
        }
        return OLD_CARD.matcher(number).matches() ? DocumentKind.CMND : DocumentKind.PASSPORT;
    }
}
