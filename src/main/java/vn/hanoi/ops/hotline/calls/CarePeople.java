package vn.hanoi.ops.hotline.calls;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.hotline.tickets.HotlineFields;
import vn.hanoi.ops.kernel.sealed.Seals;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.PersonRow;

/** Who the people of the list are: as the register of persons knows those of cases, else as a list told them. */
@Component
class CarePeople {

    private static final String PHONE = HotlineFields.PHONE.code();

    private final PersonRegister persons;
    private final Seals seals;

    CarePeople(PersonRegister persons, Seals seals) {
        this.persons = persons;
        this.seals = seals;
    }

    /** A name and a phone, each behind the policy. */
    record Called(Guarded<String> name, Guarded<String> phone) {}

    /** Reads the persons of these rows at once. @return who each row is about */
    Function<CareRow, Called> of(Collection<CareRow> rows) {
        Map<PersonId, PersonRow> known = persons.rows(rows.stream()
                .filter(row -> row.name() == null)
                .map(CareRow::person)
                .filter(Objects::nonNull)
                .toList());
        return row -> {
            PersonRow person = row.name() == null && row.person() != null ? known.get(row.person()) : null;
            return person == null ? told(row) : new Called(person.name(), person.phone());
        };
    }

    private Called told(CareRow row) {
        String phone = row.phone() == null ? null : seals.open(PHONE, row.phone());
        return new Called(
                HotlineFields.CALLER.guard(row.name(), row.area()), HotlineFields.PHONE.guard(phone, row.area()));
    }
}
