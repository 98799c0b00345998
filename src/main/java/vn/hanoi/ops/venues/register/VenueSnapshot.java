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
 * @param hasPoint whether officers noted that a code hangs there, and people can scan it now
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
        @Nullable LocalDate scannedOn,
        boolean hasPoint) {}
