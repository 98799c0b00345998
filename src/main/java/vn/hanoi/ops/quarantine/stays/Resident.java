package vn.hanoi.ops.quarantine.stays;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.StayId;

/**
 * Somebody at a site, in a list.
 *
 * @param room block, room and bed; blank without a bed
 * @param endsOn sorts the list; shown as {@link #lastDay} only
 * @param moveAsked a room-mate was found infected, or the person was: another room is needed
 * @param dueBackAt when the return of a leave is expected
 */
public record Resident(
        StayId id,
        SiteId site,
        OrderId order,
        PersonId person,
        AreaPath area,
        StayState state,
        String room,
        LocalDate endsOn,
        Guarded<LocalDate> lastDay,
        Guarded<Boolean> infected,
        boolean moveAsked,
        @Nullable AwayFor awayFor,
        @Nullable Instant dueBackAt,
        Instant arrivedAt,
        @Nullable Instant leftAt,
        @Nullable LeftHow leftHow) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Resident row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
