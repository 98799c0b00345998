package vn.hanoi.ops.crowding.streets;

import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A line of the list of streets.
 *
 * @param areaLabel the unit with its parent
 * @param cameras how many watch it
 * @param folded the name as the list is sorted, for the next page
 */
public record StreetRow(
        StreetId id, String code, String name, AreaPath area, String areaLabel, int cameras, String folded) {

    @Override
    public boolean equals(Object other) {
        return other instanceof StreetRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
