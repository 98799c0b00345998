package vn.hanoi.ops.tracing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.InfectiousFacts;
import vn.hanoi.ops.kernel.Retries;
import vn.hanoi.ops.tracing.MadeContacts.End;
import vn.hanoi.ops.tracing.ResultTable.Ranked;
import vn.hanoi.ops.tracing.TracingRefused.Reason;
import vn.hanoi.ops.tracing.presence.Closeness;
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
    private final TransactionTemplate transactions;

    ContactMaking(
            OpenCases cases,
            Runs runs,
            Visitors visitors,
            ContactTable table,
            ContactEntry entry,
            PlatformTransactionManager manager) {
        this.cases = cases;
        this.runs = runs;
        this.visitors = visitors;
        this.table = table;
        this.entry = entry;
        this.transactions = new TransactionTemplate(manager);
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /**
     * Enters people of a trace as contacts of the cases that they met; those who merely shared the entrance of a large place too,
     * and those whose case as such a contact was ended before their days were over, because an officer named them.
     *
     * @param ranks their places in the list
     * @throws TracingRefused when there is no such run for the officer, nobody at one of the places, or the case is not open
     */
    public MadeContacts make(RunId id, Collection<Integer> ranks) {
        Run run = require(id);
        Map<Integer, Ranked> people =
                runs.people(id).stream().collect(Collectors.toMap(Ranked::place, Function.identity()));
        List<Integer> named = List.copyOf(ranks);
        for (int i = 0; i < named.size(); i++) {
            if (!people.containsKey(named.get(i))) {
                throw TracingRefused.at(i, Reason.UNKNOWN_PERSON);
            }
        }
        return make(run, named.stream().distinct().map(people::get).toList(), true);
    }

    /**
     * Enters everybody of a forward trace but those who merely shared the entrance of a large place: that alone makes nobody a
     * contact.
     *
     * @throws TracingRefused when there is no such run for the officer, people of a backward trace are not named, or the case is
     *     not open
     */
    public MadeContacts makeClose(RunId id) {
        Run run = require(id);
        if (run.direction() == Direction.BACKWARD) {
            throw new TracingRefused(Reason.NOBODY_NAMED);
        }
        List<Ranked> people = runs.people(id);
        List<Ranked> close = people.stream()
                .filter(one -> one.closeness() != Closeness.CASUAL)
                .toList();
        return make(run, close, false).leavingOut(people.size() - close.size());
    }

    private Run require(RunId id) {
        return runs.find(id).orElseThrow(() -> new TracingRefused(Reason.UNKNOWN_CASE));
    }

    private MadeContacts make(Run run, List<Ranked> chosen, boolean named) {
        InfectiousFacts about = cases.require(run.caseId());
        List<Ranked> people = chosen.stream()
                .sorted(Comparator.comparing(one -> one.key().hex()))
                .toList();
        Map<PersonKey, Reach> reach =
                visitors.reach(people.stream().map(Ranked::key).toList(), about.area());
        MadeContacts made = MadeContacts.NONE;
        for (Ranked person : people) {
            made = made.and(once(run, about, person, reach.get(person.key()), named));
        }
        return made;
    }

    private End once(Run run, InfectiousFacts about, Ranked person, Reach reach, boolean named) {
        try {
            return Retries.of(
                    TRIES,
                    () -> transactions.execute(t -> {
                        table.lock(person.key());
                        return entry.enter(run, about, person, reach, named);
                    }));
        } catch (CaseRefused e) {
            return End.REFUSED;
        }
    }
}
