package vn.hanoi.ops.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import vn.hanoi.ops.people.matching.MatchRules;
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
    private final ManyCandidates many;
    private final PersonRows rows;
    private final PeopleRules rules;
    private final DistinctPersons distinct;

    PersonMatching(
            CandidateSearch search, ManyCandidates many, PersonRows rows, PeopleRules rules, DistinctPersons distinct) {
        this.search = search;
        this.many = many;
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
        Map<PersonId, Integer> points = new HashMap<>();
        first.forEach((id, profile) ->
                points.put(id, matching.compare(entered, profile).points()));
        List<PersonId> best = points.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(WEIGHED)
                .map(Map.Entry::getKey)
                .toList();
        Set<PersonId> weighed = Stream.concat(best.stream(), search.exact(question).stream())
                .filter(id -> !apart.contains(id))
                .collect(Collectors.toSet());
        return answer(matching, entered, search.profiles(weighed), scope);
    }

    /**
     * The same for many persons at once, at most 1,000, with few statements: those that are likely or sure. Records of
     * another day of birth count only if they have the same words in their name, and are read only if the weights in force
     * let them be likely.
     */
    public List<List<PersonMatch>> likely(List<PersonData> persons, AreaScope scope) {
        MatchRules weights = rules.matching();
        Matching matching = new Matching(weights);
        List<MatchQuestion> questions =
                persons.stream().map(MatchQuestion::entering).toList();
        List<Profile> entered = questions.stream().map(search::profile).toList();
        List<Set<PersonId>> weighed =
                weighed(matching, entered, many.candidates(questions, entered, weights.nearBirthsCount()));
        Map<PersonId, Profile> profiles =
                many.profiles(weighed.stream().flatMap(Set::stream).collect(Collectors.toSet()));
        List<Map<PersonId, Matching.Result>> results = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Map<PersonId, Matching.Result> own = new HashMap<>();
            for (PersonId id : weighed.get(i)) {
                Profile profile = profiles.get(id);
                if (profile != null) {
                    own.put(id, matching.compare(entered.get(i), profile));
                }
            }
            own.values().removeIf(result -> result.certainty().compareTo(Certainty.LIKELY) > 0);
            results.add(own);
        }
        Map<PersonId, PersonRow> read =
                many.rows(results.stream().flatMap(own -> own.keySet().stream()).collect(Collectors.toSet()));
        return results.stream().map(own -> sorted(own, read, scope)).toList();
    }

    /**
     * Tells of persons whether the record that each is taken for, because a file names its case, is somebody else's.
     *
     * @param records one for each person, in their order; at most 1,000
     * @return the positions of those whose name, birth or papers contradict
     */
    public Set<Integer> contradicted(List<PersonData> persons, List<PersonId> records) {
        Matching matching = new Matching(rules.matching());
        Map<PersonId, Profile> profiles = many.profiles(new HashSet<>(records));
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < persons.size(); i++) {
            Profile record = profiles.get(records.get(i));
            if (record != null
                    && matching.contradicts(search.profile(MatchQuestion.entering(persons.get(i))), record)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Those with the same number, and those who are likely by what stands in the record alone. */
    private List<Set<PersonId>> weighed(Matching matching, List<Profile> entered, ManyCandidates.Found found) {
        Map<PersonId, Profile> bare = many.bare(found.all());
        List<Set<PersonId>> weighed = new ArrayList<>();
        for (int i = 0; i < entered.size(); i++) {
            Profile question = entered.get(i);
            Set<PersonId> own = new HashSet<>(found.byNumber().get(i));
            found.byLikeness().get(i).stream()
                    .filter(id -> likely(matching, question, bare.get(id)))
                    .forEach(own::add);
            weighed.add(own);
        }
        return weighed;
    }

    /** By what stands in the record alone; a number that both have was asked for by itself. */
    private static boolean likely(Matching matching, Profile entered, @Nullable Profile bare) {
        return bare != null && matching.compare(entered, bare).certainty().compareTo(Certainty.LIKELY) <= 0;
    }

    private List<PersonMatch> answer(
            Matching matching, Profile entered, Map<PersonId, Profile> profiles, AreaScope scope) {
        Map<PersonId, Matching.Result> results = new HashMap<>();
        profiles.forEach((id, profile) -> results.put(id, matching.compare(entered, profile)));
        results.values().removeIf(result -> result.certainty() == Certainty.NONE);
        Map<PersonId, PersonRow> read =
                rows.of(results.keySet().stream().collect(Collectors.toMap(id -> id, id -> Set.of())));
        return sorted(results, read, scope);
    }

    private static List<PersonMatch> sorted(
            Map<PersonId, Matching.Result> results, Map<PersonId, PersonRow> read, AreaScope scope) {
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
