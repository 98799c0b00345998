package vn.hanoi.ops.enforcement.decisions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.law.Title;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A decision in a list; two rows are equal when they show the same decision.
 *
 * @param number such as {@code 34/QĐ-XPHC}, blank before it is signed
 * @param nextDue the nearest deadline of who must act now; absent for none
 */
public record DecisionRow(
        DecisionId id,
        DecisionState state,
        String number,
        Guarded<String> offenderName,
        List<String> acts,
        long total,
        Title title,
        AreaPath area,
        AreaPath office,
        Instant proposedAt,
        @Nullable Instant nextDue) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecisionRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
