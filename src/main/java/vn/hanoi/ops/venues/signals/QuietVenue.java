package vn.hanoi.ops.venues.signals;

import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.venues.VenueId;

/**
 * A venue that few scan though many people are around.
 *
 * @param number the venue's short number
 * @param camera name of the camera near by
 * @param metres how far it is
 * @param people whom it counts in the picture, on average of the day's hours of work
 * @param scans check-ins of the day
 */
public record QuietVenue(
        VenueId id,
        int number,
        String name,
        String address,
        AreaPath area,
        GeoPoint position,
        String camera,
        int metres,
        double people,
        int scans) {}
