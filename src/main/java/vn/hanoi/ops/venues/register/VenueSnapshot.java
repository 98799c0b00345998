package vn.hanoi.ops.venues.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.venues.VenueId;

/**
 * A venue as other rooms keep it; nothing tells who answers for it or who came.
 *
 * @param folded name without marks
 */
public record VenueSnapshot(
        VenueId id,
        int number,
        String name,
        String folded,
        String kind,
        String address,
        AreaPath area,
        GeoPoint position,
        CodeState state,
        OpeningState opening,
        @Nullable LocalDate scannedOn) {

    /** Whether people can scan a code there now. */
    public boolean hasPoint() {
        return state == CodeState.POSTED || state == CodeState.ACTIVE || state == CodeState.DORMANT;
    }
}
