package vn.hanoi.ops.tracing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.InfectiousFacts;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.tracing.presence.TracingRules;
import vn.hanoi.ops.venues.checkins.PersonKey;

/** Finds the F0 among those who were somewhere on a day, wherever in the city their cases belong. */
@Component
class InfectedVisitors {

    private static final int BATCH = 500;
    private static final int LONGEST = 31;

    private final OpenCases open;
    private final CaseRegister cases;
    private final PersonRegister persons;
    private final Households households;
    private final RuleBook rules;
    private final Clock clock;

    InfectedVisitors(
            OpenCases open,
            CaseRegister cases,
            PersonRegister persons,
            Households households,
            RuleBook rules,
            Clock clock) {
        this.open = open;
        this.cases = cases;
        this.persons = persons;
        this.households = households;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The persons behind these keys who have a case as F0 and could have been infected, or could infect others, on the day.
     * Where several people check in by one phone, it is asked of all of them that have an F0 in the district of the case.
     */
    Map<PersonKey, PersonId> among(InfectiousFacts about, Set<PersonKey> people, LocalDate day) {
        Map<PersonKey, Set<PersonId>> who = new HashMap<>();
        households.records(List.copyOf(people)).forEach((key, person) -> add(who, key, person));
        List<PersonId> compared = open.compared(about, List.of()).stream()
                .map(InfectiousFacts::person)
                .toList();
        persons.presenceKeys(compared).forEach((person, keys) -> keys.stream()
                .filter(key -> people.contains(new PersonKey(key)))
                .forEach(key -> add(who, key, person)));
        Set<PersonId> sick =
                sick(who.values().stream().flatMap(Set::stream).distinct().toList(), day);
        Map<PersonKey, PersonId> found = new HashMap<>();
        who.forEach((key, all) ->
                all.stream().filter(sick::contains).findFirst().ifPresent(person -> found.put(key, person)));
        return found;
    }

    private static void add(Map<PersonKey, Set<PersonId>> who, String key, PersonId person) {
        who.computeIfAbsent(new PersonKey(key), k -> new HashSet<>()).add(person);
    }

    private Set<PersonId> sick(List<PersonId> all, LocalDate day) {
        TracingRules inForce = rules.at(clock.instant());
        Set<PersonId> sick = new HashSet<>();
        for (int start = 0; start < all.size(); start += BATCH) {
            List<CaseId> f0 = f0(all.subList(start, Math.min(all.size(), start + BATCH)));
            cases.infectious(f0).stream()
                    .filter(facts -> covers(facts, inForce, day))
                    .forEach(facts -> sick.add(facts.person()));
        }
        return sick;
    }

    private List<CaseId> f0(Collection<PersonId> some) {
        Stream<CaseFacts> all = cases.ofPersons(some).values().stream().flatMap(List::stream);
        return all.filter(one -> one.kind() == CaseKind.F0).map(CaseFacts::id).collect(Collectors.toList());
    }

    /** From the first day on which sources are looked for to the last infectious one, at most 31 days after the first symptoms. */
    private static boolean covers(InfectiousFacts facts, TracingRules rules, LocalDate day) {
        LocalDate zero = facts.dayZero();
        LocalDate to = facts.to();
        if (zero == null) {
            return true;
        }
        LocalDate last = to == null ? zero.plusDays(LONGEST) : to;
        return !day.isBefore(zero.minusDays(rules.backFrom())) && !day.isAfter(last);
    }
}
