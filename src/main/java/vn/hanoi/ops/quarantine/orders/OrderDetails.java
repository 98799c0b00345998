package vn.hanoi.ops.quarantine.orders;

import java.time.LocalDate;
import java.util.List;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.cases.rules.QuarantineTerm;

/**
 * One order in full.
 *
 * @param countedFrom from when it counts, when it ends, and why
 * @param extraDays days by which it was extended
 */
public record OrderDetails(
        OrderRow row,
        int version,
        String authority,
        String basis,
        CountedBy countedBy,
        Guarded<QuarantineTerm> countedFrom,
        int extraDays,
        Tested tested,
        List<OrderEntry> history) {

    /** Copies what can change. */
    public OrderDetails {
        history = List.copyOf(history);
    }

    /** The samples of an order, the oldest first. */
    public record Tested(Guarded<List<Sample>> outcomes) {}

    /** One sample. */
    public record Sample(LocalDate takenOn, Outcome outcome) {}
}
