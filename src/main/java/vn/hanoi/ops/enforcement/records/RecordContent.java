package vn.hanoi.ops.enforcement.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.law.Situation;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.venues.VenueId;

/** All that a record holds, as the room itself reads it. */
record RecordContent(
        ViolationId id,
        RecordState state,
        AreaPath area,
        @Nullable VenueId venue,
        @Nullable InspectionId visit,
        String place,
        Times times,
        SealedOffender offender,
        List<String> acts,
        Texts texts,
        List<String> witnesses,
        boolean explanationTold,
        Set<Situation> situations,
        boolean refused,
        String officer,
        String officerName,
        Paper paper,
        List<Signature> signatures,
        List<Annex> annexes) {

    /** When what happened. */
    record Times(
            Instant actedAt,
            Instant foundAt,
            Instant drawnAt,
            Instant enteredAt,
            @Nullable Instant signedAt) {}

    /** What was written. */
    record Texts(String facts, String statement, String measures, String refusal) {}

    /** Its number and checksum, once it is signed. */
    record Paper(
            @Nullable Integer law,
            @Nullable String office,
            @Nullable Integer year,
            @Nullable Integer number,
            @Nullable String hash) {}

    LocalDate actedOn() {
        return LocalDate.ofInstant(times.actedAt(), ConsoleClock.HANOI);
    }
}
