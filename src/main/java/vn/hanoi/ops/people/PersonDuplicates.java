package vn.hanoi.ops.people;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

/** Which records may be one person: asked for somebody who is being entered, or for a record of the register. */
@Service
@PreAuthorize(People.WRITERS)
@Transactional
public class PersonDuplicates {

    private final PersonMatching matching;
    private final PersonRegister register;
    private final PersonBook book;
    private final Sealing sealing;
    private final DistinctPersons distinct;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    PersonDuplicates(
            PersonMatching matching,
            PersonRegister register,
            PersonBook book,
            Sealing sealing,
            DistinctPersons distinct,
            CurrentOfficer officers,
            ApplicationEventPublisher events) {
        this.matching = matching;
        this.register = register;
        this.book = book;
        this.sealing = sealing;
        this.distinct = distinct;
        this.officers = officers;
        this.events = events;
    }

    /** The records that may be a person who is being entered, the likeliest first, at most ten. */
    public List<PersonMatch> of(MatchQuestion entered) {
        return asked(entered, "PERSON_MATCHED", "people");
    }

    /** The records that may be the same person as a record, without those told apart. @throws NoSuchPerson out of scope */
    public List<PersonMatch> of(PersonId id) {
        Person person = require(id);
        PersonData data = new PersonData(
                person.name(),
                person.birth(),
                person.sex(),
                person.nationality(),
                person.phones().stream().map(sealing::open).toList(),
                person.addresses().stream().map(sealing::open).toList(),
                person.documents().stream().map(sealing::open).toList());
        return asked(new MatchQuestion(data, null, person.id()), "DUPLICATES_SEARCHED", "person:" + person.id());
    }

    /** Remembers that two records are two persons. @throws NoSuchPerson when one of them is out of scope */
    public void tellApart(PersonId one, PersonId other) {
        Person first = require(one);
        Person second = require(other);
        if (!first.id().equals(second.id())
                && distinct.remember(first.id(), second.id(), officers.require().username())) {
            record("PERSONS_TOLD_APART", first);
            record("PERSONS_TOLD_APART", second);
        }
    }

    /** Takes that back. @throws NoSuchPerson when one of them is out of scope */
    public void maybeOne(PersonId one, PersonId other) {
        Person first = require(one);
        Person second = require(other);
        if (distinct.forget(first.id(), second.id())) {
            record("PERSONS_NOT_TOLD_APART", first);
            record("PERSONS_NOT_TOLD_APART", second);
        }
    }

    private List<PersonMatch> asked(MatchQuestion question, String act, String record) {
        List<PersonMatch> matches =
                matching.candidates(question, officers.require().scope());
        events.publishEvent(ActRecorded.of(
                        ActKind.SEARCH,
                        act,
                        record,
                        officers.require().scope().paths().stream().findFirst().orElse(null))
                .about(question.itself() == null ? null : question.itself().value())
                .rows(matches.size()));
        return matches;
    }

    private Person require(PersonId id) {
        PersonId now = register.current(id).orElseThrow(() -> new NoSuchPerson(id));
        return book.findById(now)
                .filter(p -> officers.require().scope().covers(p.area()))
                .orElseThrow(() -> new NoSuchPerson(id));
    }

    private void record(String act, Person person) {
        events.publishEvent(ActRecorded.of(act, "person:" + person.id(), person.area())
                .about(person.id().value()));
    }
}
