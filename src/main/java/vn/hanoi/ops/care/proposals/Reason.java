package vn.hanoi.ops.care.proposals;

import java.util.List;

/**
 * Why a place got points.
 *
 * @param soft the rule
 * @param points it gave, of what its weight allows
 * @param values what the sentence fills in: figures
 */
public record Reason(Soft soft, double points, int most, List<Object> values) {

    /** Keeps its own copy. */
    public Reason {
        values = List.copyOf(values);
    }
}
