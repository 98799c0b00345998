package vn.hanoi.ops.people;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.people.matching.MatchReason;
import vn.hanoi.ops.people.matching.Matching;
import vn.hanoi.ops.people.matching.Profile;

/** Compares two records of the register with each other. */
@Component
class DuplicatePairs {

    private final CandidateSearch search;
    private final PeopleRules rules;
    private final DistinctPersons distinct;

    DuplicatePairs(CandidateSearch search, PeopleRules rules, DistinctPersons distinct) {
        this.search = search;
        this.rules = rules;
        this.distinct = distinct;
    }

    List<MatchReason> reasons(PersonId one, PersonId other) {
        var profiles = search.profiles(Set.of(one, other));
        Profile first = profiles.get(one);
        Profile second = profiles.get(other);
        return first == null || second == null
                ? List.of()
                : new Matching(rules.matching()).compare(first, second).reasons();
    }

    void forget(PersonId one, PersonId other) {
        distinct.forget(one, other);
    }
}
