package vn.hanoi.ops.quarantine.home;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.orders.OrderState;

/**
 * Somebody under quarantine at home, in a list.
 *
 * @param endsOn sorts the list; shown as {@link #lastDay} only
 * @param watchedUntil last day of watching the own health
 * @param sign code of the sign at the door; absent before it was issued
 * @param checkedAt the newest check by the ward
 * @param escaped left a site without leave; looked for
 */
public record HomeRow(
        OrderId id,
        String number,
        PersonId person,
        AreaPath area,
        OrderState state,
        LocalDate endsOn,
        Guarded<LocalDate> lastDay,
        LocalDate watchedUntil,
        @Nullable String sign,
        @Nullable Instant checkedAt,
        @Nullable HomeFinding found,
        boolean escaped) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HomeRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
