package vn.hanoi.ops.people;

import java.util.List;
import java.util.Map;
import vn.hanoi.ops.people.matching.MatchReason;

/**
 * Two records side by side before they become one.
 *
 * @param reasons what speaks for and against one person, the heaviest first
 * @param references how many rows of other rooms point to the record that would go, by {@link PersonReferences#code()}
 */
public record MergePreview(
        PersonDetails kept, PersonDetails merged, List<MatchReason> reasons, Map<String, Integer> references) {}
