package vn.hanoi.ops.enforcement.inspections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.enforcement.SuspensionId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;

/**
 * A suspension in a list.
 *
 * @param hasPoint whether a code can be scanned there now, so that it can be lifted
 */
public record SuspensionRow(
        SuspensionId id,
        VenueId venue,
        String name,
        String address,
        AreaPath area,
        SuspensionState state,
        int reminders,
        String basis,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        boolean hasPoint) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SuspensionRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
