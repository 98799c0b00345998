package vn.hanoi.ops.venues.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * One venue in full.
 *
 * @param version counts the changes; a change names the version that it was made on
 * @param generation how many codes were issued for it, 0 for none; the newest is the valid one
 * @param toPost whether nobody noted yet that its newest code hangs at the door, scanned or not
 * @param openingBasis the directive that the opening state rests on; blank for the rule for all
 * @param postedAt when the code was hung at the door
 * @param outsideCodes texts of the codes of other systems that lead here
 */
public record VenueDetails(
        VenueRow row,
        int version,
        GeoPoint position,
        @Nullable Integer capacity,
        String street,
        String checker,
        OwnerKind ownerKind,
        Guarded<String> ownerName,
        Guarded<String> taxCode,
        Guarded<String> ownerPhone,
        List<Zone> zones,
        int generation,
        boolean toPost,
        String openingBasis,
        @Nullable Instant printedAt,
        @Nullable Instant postedAt,
        @Nullable LocalDate scannedOn,
        List<String> outsideCodes,
        List<VenueEntry> history) {}
