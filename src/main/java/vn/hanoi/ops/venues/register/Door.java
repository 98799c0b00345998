package vn.hanoi.ops.venues.register;

import java.util.Set;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.register.VenueSign.Standing;

/**
 * What a check-in needs to know of the venue that a machine names by its short number.
 *
 * @param zones the numbers of its parts, without the entrance
 */
public record Door(int number, AreaPath area, Standing standing, Set<Integer> zones) {

    /** Copies what can change. */
    public Door {
        zones = Set.copyOf(zones);
    }

    /** Tells whether the venue has that part; it always has its entrance. */
    public boolean hasZone(int zone) {
        return zone == Zone.ENTRANCE || zones.contains(zone);
    }
}
