package vn.hanoi.ops.enforcement.inspections;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.venues.VenueId;

/** A place in a list or on the map; two rows are equal when they show the same venue. */
public record PlaceRow(
        VenueId id,
        int number,
        String name,
        String kind,
        String address,
        AreaPath area,
        GeoPoint position,
        Standing standing,
        PlaceFacts facts,
        int score) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlaceRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
