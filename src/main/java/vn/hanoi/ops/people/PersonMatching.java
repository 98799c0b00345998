package vn.hanoi.ops.people;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.people.matching.Certainty;
import vn.hanoi.ops.people.matching.Evidence;
import vn.hanoi.ops.people.matching.Matching;
import vn.hanoi.ops.people.matching.Profile;

/** Finds the records that may be a person: exact keys first, then likeness; for rooms and screens alike. */
@Component
@Transactional(readOnly = true)
public class PersonMatching {

    private static final int MOST = 10;
    private static final int WEIGHED = 40;
    private static final Set<Evidence> NUMBERS =
            Set.of(Evidence.DOCUMENT_SAME, Evidence.DOCUMENT_END_SAME, Evidence.PHONE_SAME);

    private final CandidateSearch search;
    private final PersonRows rows;
    private final PeopleRules rules;
    private final DistinctPersons distinct;

    PersonMatching(CandidateSearch search, PersonRows rows, PeopleRules rules, DistinctPersons distinct) {
        this.search = search;
        this.rows = rows;
        this.rules = rules;
        this.distinct = distinct;
    }

    /**
     * The records that may be the person, the likeliest first, at most ten.
     *
     * @param scope the areas of who asks; of records elsewhere only such are told whose number is the same
     */
    public List<PersonMatch> candidates(MatchQuestion question, AreaScope scope) {
        Matching matching = new Matching(rules.matching());
        Profile entered = search.profile(question);
        Set<PersonId> apart = apart(question.itself());
        Map<PersonId, Profile> first = search.candidates(question);
        first.keySet().removeAll(apart);
        List<PersonId> best = first.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        e -> -matching.compare(entered, e.getValue()).points()))
                .limit(WEIGHED)
                .map(Map.Entry::getKey)
                .toList();
        Set<PersonId> weighed = Stream.concat(best.stream(), search.exact(question).stream())
                .filter(id -> !apart.contains(id))
                .collect(Collectors.toSet());
        return answer(matching, entered, search.profiles(weighed), scope);
    }

    private List<PersonMatch> answer(
            Matching matching, Profile entered, Map<PersonId, Profile> profiles, AreaScope scope) {
        Map<PersonId, Matching.Result> results = new HashMap<>();
        profiles.forEach((id, profile) -> results.put(id, matching.compare(entered, profile)));
        results.values().removeIf(result -> result.certainty() == Certainty.NONE);
        Map<PersonId, PersonRow> read =
                rows.of(results.keySet().stream().collect(Collectors.toMap(id -> id, id -> Set.of())));
        return results.entrySet().stream()
                .map(e -> match(read.get(e.getKey()), e.getValue(), scope))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(PersonMatch::points).reversed())
                .limit(MOST)
                .toList();
    }

    private static @Nullable PersonMatch match(@Nullable PersonRow row, Matching.Result result, AreaScope scope) {
        if (row == null) {
            return null;
        }
        boolean elsewhere = !scope.covers(row.area());
        boolean told = !elsewhere || result.reasons().stream().anyMatch(reason -> NUMBERS.contains(reason.evidence()));
        return told ? new PersonMatch(row, result.points(), result.certainty(), result.reasons(), elsewhere) : null;
    }

    private Set<PersonId> apart(@Nullable PersonId itself) {
        return itself == null
                ? Set.of()
                : Stream.concat(Stream.of(itself), distinct.from(itself).stream())
                        .collect(Collectors.toSet());
    }
}
