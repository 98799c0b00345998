package vn.hanoi.ops.tracing;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.InfectiousFacts;
import vn.hanoi.ops.kernel.Retries;
import vn.hanoi.ops.tracing.MadeContacts.End;
import vn.hanoi.ops.tracing.ResultTable.Ranked;
import vn.hanoi.ops.tracing.TracingRefused.Reason;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Visitors;
import vn.hanoi.ops.venues.checkins.Visitors.Reach;

/** Makes contacts of a case from a trace: each visitor once for a case, however often and by whomever it is asked. */
@Service
@PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
public class ContactMaking {

    private static final int TRIES = 5;

    private final OpenCases cases;
    private final Runs runs;
    private final Visitors visitors;
    private final ContactTable table;
    private final ContactEntry entry;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final TransactionTemplate transactions;

    ContactMaking(
            OpenCases cases,
            Runs runs,
            Visitors visitors,
            ContactTable table,
            ContactEntry entry,
            CurrentOfficer officers,
            Clock clock,
            TransactionTemplate transactions) {
        this.cases = cases;
        this.runs = runs;
        this.visitors = visitors;
        this.table = table;
        this.entry = entry;
        this.officers = officers;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Enters people of a forward trace as contacts of its case.
     *
     * @param ranks their places in the list
     * @throws TracingRefused when there is no such run for the officer or the case is not open
     */
    public MadeContacts make(RunId id, Collection<Integer> ranks) {
        Run run = runs.find(id)
                .filter(found -> found.direction() == Direction.FORWARD)
                .orElseThrow(() -> new TracingRefused(Reason.UNKNOWN_CASE));
        InfectiousFacts about = cases.require(run.caseId());
        Set<Integer> wanted = Set.copyOf(ranks);
        List<Ranked> people = runs.people(id).stream()
                .filter(one -> wanted.contains(one.place()))
                .sorted(Comparator.comparing(one -> one.key().hex()))
                .toList();
        Map<PersonKey, Reach> reach =
                visitors.reach(people.stream().map(Ranked::key).toList(), about.area());
        MadeContacts made = MadeContacts.NONE;
        for (Ranked person : people) {
            made = made.and(once(run, about, person, reach.get(person.key())));
        }
        return made;
    }

    private End once(Run run, InfectiousFacts about, Ranked person, Reach reach) {
        try {
            return Retries.of(TRIES, () -> transactions.execute(t -> enter(run, about, person, reach)));
        } catch (CaseRefused e) {
            return End.REFUSED;
        }
    }

    private End enter(Run run, InfectiousFacts about, Ranked person, Reach reach) {
        table.lock(person.key());
        String officer = officers.require().username();
        if (!table.take(run.caseId(), person.key(), run.id(), officer, clock.instant())) {
            return End.ALREADY;
        }
        End end = entry.enter(run, about, person, reach);
        if (end == End.UNREACHABLE) {
            table.release(run.caseId(), person.key());
        }
        return end;
    }
}
