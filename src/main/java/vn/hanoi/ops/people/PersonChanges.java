package vn.hanoi.ops.people;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.VietnameseText;

/** Applies changes to a record, notes who made them, and tells the audit and the other rooms. */
@Component
class PersonChanges {

    private final PersonBook book;
    private final PersonReading reading;
    private final PersonHistory history;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonChanges(
            PersonBook book,
            PersonReading reading,
            PersonHistory history,
            Sealing sealing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.reading = reading;
        this.history = history;
        this.sealing = sealing;
        this.events = events;
        this.clock = clock;
    }

    PersonDetails apply(ChangePerson command) {
        Person person = book.findById(command.id()).orElseThrow(() -> new NoSuchPerson(command.id()));
        if (person.version() != command.version()) {
            throw new PersonConflict(reading.details(person, Set.of()), history.since(person.id(), command.version()));
        }
        Set<String> fields = new LinkedHashSet<>();
        for (PersonEdit edit : command.edits()) {
            if (edit(person, edit)) {
                fields.add(edit.field().code());
            }
        }
        if (!fields.isEmpty()) {
            saved(person, fields, "PERSON_CHANGED");
        }
        return reading.details(person, Set.of());
    }

    /** Writes the record and tells what changed. */
    void saved(Person person, Set<String> fields, String act) {
        person.touch(clock.instant());
        book.saveAndFlush(person);
        history.add(person, fields);
        events.publishEvent(ActRecorded.of(act, "person:" + person.id(), person.area())
                .about(person.id().value())
                .on(List.copyOf(fields)));
        events.publishEvent(new PersonChanged(person.id(), person.area(), fields));
    }

    /** @return whether something is different now */
    private boolean edit(Person person, PersonEdit edit) {
        return switch (edit) {
            case PersonEdit.Rename rename ->
                person.rename(PersonData.named(rename.name()).name());
            case PersonEdit.SetBirth set -> person.birth(set.birth());
            case PersonEdit.SetSex set -> person.sex(set.sex());
            case PersonEdit.SetNationality set ->
                person.nationality(
                        PersonData.named(person.name()).from(set.country()).nationality());
            case PersonEdit.AddPhone add -> addPhone(person, sealing.phone(add.number()));
            case PersonEdit.AddAddress add -> person.moveTo(sealing.address(add.address()));
            case PersonEdit.AddDocument add -> addDocument(person, sealing.document(add.document()));
            case PersonEdit.Drop drop -> person.drop(drop.part());
        };
    }

    /** Adds a phone that the record has not got. */
    void addPhone(Person person, String written) {
        if (addPhone(person, sealing.phone(written))) {
            saved(person, Set.of(PeopleFields.PHONE.code()), "PERSON_CHANGED");
        }
    }

    /** Adds an address that the record has not got, behind those that it has: nobody said that the person moved. */
    void addAddress(Person person, HomeAddress told) {
        boolean known = person.addresses().stream().map(sealing::open).anyMatch(home -> isSame(home, told));
        if (!known) {
            person.addresses().add(sealing.address(told));
            person.settle();
            saved(person, Set.of(PeopleFields.ADDRESS.code()), "PERSON_CHANGED");
        }
    }

    private static boolean isSame(HomeAddress home, HomeAddress told) {
        return VietnameseText.fold(home.text()).equals(VietnameseText.fold(told.text()))
                && Objects.equals(home.unit(), told.unit());
    }

    static boolean addPhone(Person person, SealedPhone phone) {
        boolean known = person.phones().stream().anyMatch(p -> Arrays.equals(p.numberHash(), phone.numberHash()));
        return !known && person.phones().add(phone);
    }

    static boolean addDocument(Person person, SealedDocument document) {
        boolean known = person.documents().stream().anyMatch(d -> Arrays.equals(d.numberHash(), document.numberHash()));
        return !known && person.documents().add(document);
    }
}
