package vn.hanoi.ops.enforcement.records;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.enforcement.law.Situation;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;

/**
 * A record as it is written; blank texts are what is still missing.
 *
 * @param key made by the device, so that a record that is sent twice is kept once
 * @param area where the act happened
 * @param drawnAt when it was written on the spot, which may be before it reached the console
 * @param acts codes of the acts
 * @param measures preventive measures, or that there were none
 * @param explanationTold whether the offender was told of the right to explain and its deadline
 * @param witnesses names of the witnesses
 */
public record DrawRecord(
        UUID key,
        AreaPath area,
        @Nullable VenueId venue,
        @Nullable InspectionId inspection,
        String place,
        Instant actedAt,
        Instant foundAt,
        Instant drawnAt,
        OffenderData offender,
        List<String> acts,
        String facts,
        String statement,
        String measures,
        List<String> witnesses,
        boolean explanationTold,
        Set<Situation> situations) {

    /** Copies what can change. */
    public DrawRecord {
        actedAt = actedAt.truncatedTo(ChronoUnit.MILLIS);
        foundAt = foundAt.truncatedTo(ChronoUnit.MILLIS);
        drawnAt = drawnAt.truncatedTo(ChronoUnit.MILLIS);
        acts = List.copyOf(acts);
        witnesses = List.copyOf(witnesses);
        situations = Set.copyOf(situations);
    }
}
