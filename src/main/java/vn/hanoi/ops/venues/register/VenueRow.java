package vn.hanoi.ops.venues.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;

/**
 * A venue in a list; two rows are equal when they show the same venue.
 *
 * @param number short number, the one inside its codes
 * @param folded name without marks, the list's order
 * @param kind code of its kind
 * @param scannedOn the last day with a check-in; absent when there was none
 */
public record VenueRow(
        VenueId id,
        int number,
        String name,
        String folded,
        String kind,
        String address,
        AreaPath area,
        CodeState state,
        OpeningState opening,
        @Nullable LocalDate scannedOn) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VenueRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
