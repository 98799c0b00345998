package vn.hanoi.ops.people;

import java.util.List;
import vn.hanoi.ops.people.matching.Certainty;
import vn.hanoi.ops.people.matching.MatchReason;

/**
 * A record that may be the person who is being entered.
 *
 * @param points the sum of the reasons' points
 * @param reasons why, the heaviest first
 * @param elsewhere the record lies outside the officer's areas: told because a number is the same, shown hidden
 */
public record PersonMatch(
        PersonRow person, int points, Certainty certainty, List<MatchReason> reasons, boolean elsewhere) {

    /** Copies the reasons. */
    public PersonMatch {
        reasons = List.copyOf(reasons);
    }
}
