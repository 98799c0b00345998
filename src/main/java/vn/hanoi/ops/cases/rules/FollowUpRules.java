package vn.hanoi.ops.cases.rules;

import java.util.List;

/**
 * How a person under quarantine or care is followed.
 *
 * @param checkHours hours of Hanoi's day by which each of the day's checks must be in
 * @param lateMinutes how long after that hour a check counts as missed
 */
public record FollowUpRules(List<Integer> checkHours, int lateMinutes, String source) {

    /** Keeps its own copy. */
    public FollowUpRules {
        checkHours = List.copyOf(checkHours);
    }
}
