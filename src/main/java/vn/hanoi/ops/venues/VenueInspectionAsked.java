package vn.hanoi.ops.venues;

import java.time.Instant;
import java.time.LocalDate;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * An officer wants a venue inspected because few scan where many pass; published in the transaction.
 *
 * @param number the venue's short number
 * @param day the day on which that was seen
 * @param scans check-ins of that day
 * @param officer account of who asked
 */
public record VenueInspectionAsked(
        VenueId venue,
        int number,
        AreaPath area,
        GeoPoint position,
        LocalDate day,
        int scans,
        Instant at,
        String officer) {}
