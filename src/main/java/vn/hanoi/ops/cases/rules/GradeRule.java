package vn.hanoi.ops.cases.rules;

import java.util.List;

/**
 * A grade and what leads to it; all conditions must hold.
 *
 * @param grade name of a {@link Severity} or a {@link RiskGroup}
 */
public record GradeRule(String grade, List<Criterion> when) {

    /** Keeps its own copy. */
    public GradeRule {
        when = List.copyOf(when);
    }
}
