package vn.hanoi.ops.venues.register;

import java.util.List;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;

/**
 * What stands on a venue's poster and what a scan needs to know; nothing of it is about a private person.
 *
 * @param number the venue's short number
 * @param kind code of its kind
 * @param generation which of its codes is valid, 0 when none was issued
 */
public record VenueSign(
        VenueId id,
        int number,
        String name,
        String address,
        AreaPath area,
        String kind,
        int generation,
        Standing standing,
        List<Zone> zones) {

    /** Whether scans are taken. */
    public enum Standing {
        OPEN,
        SUSPENDED,
        CLOSED
    }

    /** Copies what can change. */
    public VenueSign {
        zones = List.copyOf(zones);
    }

    /** Tells whether the venue has that part; it always has its entrance. */
    public boolean hasZone(int zone) {
        return zone == Zone.ENTRANCE || zones.stream().anyMatch(z -> z.number() == zone);
    }
}
