package vn.hanoi.ops.cases.records;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Why;

/**
 * Whether contacts of an area are called now: everybody while it is traced by hand, the risk groups alone while it works by
 * home-care lists.
 *
 * @param listed the decision by which the area works by lists; none while it is traced
 * @param called the risk groups that are called there
 * @param source what these groups rest on
 */
public record CallRule(AreaModes.@Nullable HomeCare listed, List<RiskGroup> called, String source) {

    /** Copies the groups. */
    public CallRule {
        called = List.copyOf(called);
    }

    /** Tells whether somebody is called. @param risk none when nobody knows it: then the person is called */
    public boolean calls(@Nullable RiskGroup risk) {
        return listed == null || risk == null || called.contains(risk);
    }

    /** Why somebody is called or not; nothing where everybody is. */
    public List<Why> why(@Nullable RiskGroup risk) {
        AreaModes.HomeCare mode = listed;
        if (mode == null) {
            return List.of();
        }
        List<Why> why = new ArrayList<>();
        why.add(Why.rule(mode.reason(), "LISTED_AREA", mode.since()));
        why.add(called.isEmpty() ? Why.rule(source, "CALLED_NOBODY") : Why.rule(source, "CALLED_GROUPS", called));
        why.add(risk == null ? Why.fact("RISK_UNKNOWN") : Why.fact("RISK_IS", risk));
        return why;
    }
}
