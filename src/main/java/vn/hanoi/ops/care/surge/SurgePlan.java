package vn.hanoi.ops.care.surge;

import java.time.Instant;
import java.util.List;

/**
 * A plan.
 *
 * @param cost of the whole; smaller is better
 * @param millis that solving took
 * @param lines emergencies first
 */
public record SurgePlan(
        SurgePlanId id,
        PlanState state,
        Instant madeAt,
        String madeBy,
        int rules,
        double cost,
        long millis,
        List<PlanLine> lines) {

    /** Keeps its own copy. */
    public SurgePlan {
        lines = List.copyOf(lines);
    }

    /** How many have a place. */
    public long placed() {
        return lines.stream().filter(line -> line.site() != null).count();
    }
}
