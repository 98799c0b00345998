package vn.hanoi.ops.quarantine.orders;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.SiteId;

/**
 * An order in a list.
 *
 * @param site where it is served; absent at home
 * @param place the unit where it is served
 * @param home the unit where the person lives
 */
public record OrderRow(
        OrderId id,
        String number,
        LocalDate decidedOn,
        PersonId person,
        OrderKind kind,
        @Nullable SiteId site,
        AreaPath place,
        AreaPath home,
        OrderState state,
        Guarded<LocalDate> lastDay) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrderRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
