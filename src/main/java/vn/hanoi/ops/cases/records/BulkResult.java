package vn.hanoi.ops.cases.records;

import java.util.EnumMap;
import java.util.Map;
import vn.hanoi.ops.cases.CaseRefused.Reason;

/**
 * What a step would do, or did.
 *
 * @param done how many cases it fits
 * @param refused how many it does not fit, by reason
 */
public record BulkResult(int done, Map<Reason, Integer> refused) {

    /** Keeps its own copy. */
    public BulkResult {
        refused = Map.copyOf(refused);
    }

    /** Nothing yet. */
    public static final BulkResult NOTHING = new BulkResult(0, Map.of());

    /** Both together. */
    public BulkResult and(BulkResult other) {
        Map<Reason, Integer> sum = new EnumMap<>(Reason.class);
        sum.putAll(refused);
        other.refused.forEach((reason, count) -> sum.merge(reason, count, Integer::sum));
        return new BulkResult(done + other.done, sum);
    }

    /** How many cases were looked at. */
    public int all() {
        return done + refused.values().stream().mapToInt(Integer::intValue).sum();
    }
}
