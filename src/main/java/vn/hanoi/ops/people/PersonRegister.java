package vn.hanoi.ops.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonInserts.Entry;

/**
 * The persons as other rooms use them, with or without an officer at work: no area is cut off here, because a room asks for
 * the persons of its own records, which it has cut already. Personal values come guarded. Ids of merged records are
 * answered with the record that was kept.
 */
@Component
@Transactional
public class PersonRegister {

    private final PersonBook book;
    private final PersonRows rows;
    private final PersonReading reading;
    private final PersonHistory history;
    private final PersonChanges changes;
    private final PresenceKeys presence;
    private final PersonInserts inserts;
    private final PersonClaims claims;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;

    PersonRegister(
            PersonBook book,
            PersonRows rows,
            PersonReading reading,
            PersonHistory history,
            PersonChanges changes,
            PresenceKeys presence,
            PersonInserts inserts,
            PersonClaims claims,
            Sealing sealing,
            ApplicationEventPublisher events) {
        this.book = book;
        this.rows = rows;
        this.reading = reading;
        this.history = history;
        this.changes = changes;
        this.presence = presence;
        this.inserts = inserts;
        this.claims = claims;
        this.sealing = sealing;
        this.events = events;
    }

    /**
     * Enters a person; whether there is a record already is the caller's question to the matching. When somebody else enters
     * the same person at the same moment, both get one record.
     */
    public PersonId register(RegisterPerson command) {
        return registerAll(List.of(command)).getFirst();
    }

    /** Enters many persons with few statements, at most 1,000. @return their ids in the order of the commands */
    public List<PersonId> registerAll(List<RegisterPerson> commands) {
        List<Entry> entries = commands.stream()
                .map(command -> new Entry(PersonId.next(), command))
                .toList();
        Map<PersonId, PersonData> claimed = new LinkedHashMap<>();
        entries.forEach(entry -> claimed.put(entry.id(), entry.command().data()));
        Map<PersonId, PersonId> first = claims.claim(claimed);
        List<Entry> fresh = entries.stream()
                .filter(entry -> entry.id().equals(first.get(entry.id())))
                .toList();
        inserts.write(fresh, history.hand());
        tell(fresh);
        return entries.stream()
                .map(entry -> first.getOrDefault(entry.id(), entry.id()))
                .toList();
    }

    private void tell(List<Entry> fresh) {
        for (Entry entry : fresh) {
            events.publishEvent(new PersonRegistered(entry.id(), entry.command().area()));
        }
        if (fresh.size() == 1) {
            Entry entry = fresh.getFirst();
            events.publishEvent(ActRecorded.of(
                            "PERSON_REGISTERED",
                            "person:" + entry.id(),
                            entry.command().area())
                    .about(entry.id().value())
                    .on(List.copyOf(PersonHistory.fields(entry.command().data()))));
        } else if (!fresh.isEmpty()) {
            events.publishEvent(
                    ActRecorded.of("PERSONS_REGISTERED", "people", null).rows(fresh.size()));
        }
    }

    /** The record that an id stands for now: itself, or the one it was merged into; nothing when it was erased. */
    @Transactional(readOnly = true)
    public Optional<PersonId> current(PersonId id) {
        return follow(id).map(Person::id);
    }

    /**
     * The records that ids stand for now, at most 1,000, each held until the caller's transaction ends: of two who do
     * something about one person at once, the second waits here. Let that transaction read what is committed, so that it sees
     * what the first one did; what was erased has no answer.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<PersonId, PersonId> hold(Collection<PersonId> ids) {
        return rows.hold(ids);
    }

    /**
     * A person's record.
     *
     * @param shared further areas whose officers may see it, because a case of theirs is about this person
     */
    @Transactional(readOnly = true)
    public Optional<PersonDetails> find(PersonId id, Set<AreaPath> shared) {
        return follow(id).map(person -> reading.details(person, shared));
    }

    /** A line for each of the ids that there is a record for; at most 1,000 ids. */
    @Transactional(readOnly = true)
    public Map<PersonId, PersonRow> rows(Collection<PersonId> ids) {
        return rows(ids.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> Set.of())));
    }

    /** The same with further areas whose officers may see each person, because a case of theirs is about the person. */
    @Transactional(readOnly = true)
    public Map<PersonId, PersonRow> rows(Map<PersonId, Set<AreaPath>> shared) {
        return rows.of(shared);
    }

    /** The keys by which the persons' phones and homes can be grouped; at most 1,000 ids. */
    @Transactional(readOnly = true)
    public Map<PersonId, PersonKeys> keys(Collection<PersonId> ids) {
        return rows.keys(ids);
    }

    /** The keys under which these persons check in at places: half of the keyed hash of each phone and paper, in hex. */
    @Transactional(readOnly = true)
    public Map<PersonId, Set<String>> presenceKeys(Collection<PersonId> ids) {
        return presence.of(ids);
    }

    /** The persons who check in under these keys, by key; of two records with one phone the older. */
    @Transactional(readOnly = true)
    public Map<String, PersonId> withPresenceKeys(Collection<String> keys) {
        return presence.find(keys);
    }

    /** The year in which a person was born, for rules that go by age; the room that asks guards it as its own. */
    @Transactional(readOnly = true)
    public Optional<Integer> yearOfBirth(PersonId id) {
        return follow(id).map(Person::birth).map(Birth::year);
    }

    /** Adds a phone to a record that has not got it. @throws NoSuchPerson when there is no such record */
    public void addPhone(PersonId id, String written) {
        changes.addPhone(follow(id).orElseThrow(() -> new NoSuchPerson(id)), written);
    }

    /** Adds an address to a record that has not got it, behind those that it has. @throws NoSuchPerson when there is no such record */
    public void addAddress(PersonId id, HomeAddress told) {
        changes.addAddress(follow(id).orElseThrow(() -> new NoSuchPerson(id)), told);
    }

    /** The persons who have this phone, in whatever form it is written; at most 50. */
    @Transactional(readOnly = true)
    public List<PersonId> withPhone(String written) {
        return rows.withPhone(sealing.phoneHash(written));
    }

    /** The persons who have a paper with this number; at most 50. */
    @Transactional(readOnly = true)
    public List<PersonId> withDocument(Document document) {
        return rows.withDocument(sealing.documentHash(document));
    }

    private Optional<Person> follow(PersonId id) {
        Optional<Person> person = book.findById(id);
        while (person.flatMap(Person::mergedInto).isPresent()) {
            person = person.flatMap(Person::mergedInto).flatMap(book::findById);
        }
        return person;
    }
}
