package vn.hanoi.ops.hotline.tickets;

import java.util.EnumMap;
import java.util.Map;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;

/**
 * What a step for several did or would do.
 *
 * @param done how many it fits
 * @param refused how many it does not fit, by reason
 */
public record BulkResult(int done, Map<Reason, Integer> refused) {

    /** None at all. */
    public static final BulkResult NOTHING = new BulkResult(0, Map.of());

    /** Copies what can change. */
    public BulkResult {
        refused = Map.copyOf(refused);
    }

    /** How many were looked at. */
    public int all() {
        return done + refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Both together. */
    public BulkResult and(BulkResult other) {
        Map<Reason, Integer> sum = new EnumMap<>(Reason.class);
        sum.putAll(refused);
        other.refused.forEach((reason, count) -> sum.merge(reason, count, Integer::sum));
        return new BulkResult(done + other.done, sum);
    }
}
