package vn.hanoi.ops.people;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.people.MergeRefused.Reason;

/**
 * Makes one record of two, with every row of every room that points to it, and takes that back within the time of the
 * rules. Both records must lie in the officer's areas; else {@link NoSuchPerson}.
 */
@Service
@PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
@Transactional
public class Merges {

    private final PersonBook book;
    private final People people;
    private final MergeTable table;
    private final PersonChanges changes;
    private final DuplicatePairs pairs;
    private final MergeParts parts;
    private final CurrentOfficer officers;
    private final Clock clock;

    Merges(
            PersonBook book,
            People people,
            MergeTable table,
            PersonChanges changes,
            DuplicatePairs pairs,
            MergeParts parts,
            CurrentOfficer officers,
            Clock clock) {
        this.book = book;
        this.people = people;
        this.table = table;
        this.changes = changes;
        this.pairs = pairs;
        this.parts = parts;
        this.officers = officers;
        this.clock = clock;
    }

    /** Two records side by side, with what speaks for one person and what would be re-pointed. */
    @Transactional(readOnly = true)
    public MergePreview preview(PersonId kept, PersonId merged) {
        PersonDetails one = people.find(kept).orElseThrow(() -> new NoSuchPerson(kept));
        PersonDetails other = people.find(merged).orElseThrow(() -> new NoSuchPerson(merged));
        if (one.id().equals(other.id())) {
            throw new MergeRefused(Reason.SAME);
        }
        return new MergePreview(one, other, pairs.reasons(one.id(), other.id()), parts.counts(other.id()));
    }

    /**
     * Merges two records.
     *
     * @throws OptimisticLockingFailureException when one of them was changed since the officer saw it
     */
    public MergeId merge(MergePersons command) {
        table.hold(command.kept(), command.merged());
        Person kept = seen(command.kept(), command.keptVersion());
        Person merged = seen(command.merged(), command.mergedVersion());
        if (kept.id().equals(merged.id())) {
            throw new MergeRefused(Reason.SAME);
        }
        Officer officer = officers.require();
        Instant now = clock.instant();
        MergeRow row = new MergeRow(
                MergeId.next(),
                kept.id(),
                merged.id(),
                now,
                officer.username(),
                officer.displayName(),
                parts.undoUntil(now),
                null,
                null);
        table.add(row, MergeFields.join(kept, merged, command.taken()));
        merged.mergeInto(kept.id(), now);
        pairs.forget(kept.id(), merged.id());
        parts.repoint(row);
        changes.saved(merged, Set.of(PeopleFields.NAME.code()), "PERSON_MERGED_AWAY");
        changes.saved(kept, fields(command.taken()), "PERSONS_MERGED");
        parts.tell(new PersonsMerged(row.id(), kept.id(), merged.id(), kept.area()));
        return row.id();
    }

    /** Takes a merge back: both records stand for themselves, every row that was re-pointed points back. */
    public void undo(MergeId id) {
        MergeRow merge = table.find(id).orElseThrow(() -> new MergeRefused(Reason.UNDONE));
        table.hold(merge.kept(), merge.merged());
        Person kept = book.findById(merge.kept()).orElseThrow(() -> new NoSuchPerson(merge.kept()));
        Person merged = book.findById(merge.merged()).orElseThrow(() -> new NoSuchPerson(merge.merged()));
        guard(merge, kept);
        Set<String> fields = MergeFields.part(kept, merged, table.before(id));
        merged.separate(clock.instant());
        parts.restore(merge);
        table.undone(id, officers.require(), clock.instant());
        changes.saved(merged, Set.of(PeopleFields.NAME.code()), "PERSON_RESTORED");
        changes.saved(kept, fields.isEmpty() ? Set.of(PeopleFields.NAME.code()) : fields, "MERGE_UNDONE");
        parts.tell(new MergeUndone(id, kept.id(), merged.id(), kept.area()));
    }

    /** The merges of a record, newest first. */
    @Transactional(readOnly = true)
    public List<MergeRow> of(PersonId person) {
        return people.find(person).map(p -> table.of(p.id())).orElseGet(List::of);
    }

    private void guard(MergeRow merge, Person kept) {
        if (!officers.require().scope().covers(kept.area())) {
            throw new NoSuchPerson(merge.kept());
        }
        if (merge.undoneAt() != null) {
            throw new MergeRefused(Reason.UNDONE);
        }
        if (!merge.undoable(clock.instant())) {
            throw new MergeRefused(Reason.TOO_LATE);
        }
        if (kept.mergedInto().isPresent()) {
            throw new MergeRefused(Reason.LATER_MERGE);
        }
    }

    private Person seen(PersonId id, int version) {
        Person person = book.findById(id)
                .filter(p -> officers.require().scope().covers(p.area()))
                .orElseThrow(() -> new NoSuchPerson(id));
        if (person.mergedInto().isPresent() || person.version() != version) {
            throw new OptimisticLockingFailureException("Person " + id + " was changed meanwhile");
        }
        return person;
    }

    private static Set<String> fields(Set<String> taken) {
        Set<String> fields = new LinkedHashSet<>(taken);
        fields.addAll(Set.of(PeopleFields.PHONE.code(), PeopleFields.ADDRESS.code(), PeopleFields.DOCUMENT.code()));
        return fields;
    }
}
