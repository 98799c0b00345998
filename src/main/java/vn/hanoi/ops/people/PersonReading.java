package vn.hanoi.ops.people;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;

/** Turns a record into what leaves the room: every personal value guarded. */
@Component
class PersonReading {

    private final Sealing sealing;

    PersonReading(Sealing sealing) {
        this.sealing = sealing;
    }

    PersonDetails details(Person person, Set<AreaPath> shared) {
        AreaPath area = person.area();
        return new PersonDetails(
                person.id(),
                person.version(),
                area,
                PeopleFields.NAME.guard(person.name(), area, shared),
                PeopleFields.BIRTH.guard(person.birth(), area, shared),
                PeopleFields.SEX.guard(person.sex(), area, shared),
                PeopleFields.NATIONALITY.guard(person.nationality(), area, shared),
                person.phones().stream()
                        .map(phone -> shown(phone, area, shared))
                        .toList(),
                person.addresses().stream()
                        .map(address -> shown(address, area, shared))
                        .toList(),
                person.documents().stream()
                        .map(paper -> shown(paper, area, shared))
                        .toList(),
                person.registeredAt(),
                person.changedAt());
    }

    private PersonDetails.Phone shown(SealedPhone phone, AreaPath area, Set<AreaPath> shared) {
        return new PersonDetails.Phone(phone.part(), PeopleFields.PHONE.guard(sealing.open(phone), area, shared));
    }

    private PersonDetails.Address shown(SealedAddress sealed, AreaPath area, Set<AreaPath> shared) {
        HomeAddress address = sealing.open(sealed);
        return new PersonDetails.Address(
                sealed.part(),
                address.kind(),
                PeopleFields.ADDRESS.guard(address.text(), area, shared),
                address.unit(),
                PeopleFields.POSITION.guard(address.position(), area, shared));
    }

    private PersonDetails.Paper shown(SealedDocument paper, AreaPath area, Set<AreaPath> shared) {
        return new PersonDetails.Paper(
                paper.part(), paper.kind(), PeopleFields.DOCUMENT.guard(sealing.open(paper), area, shared));
    }
}
