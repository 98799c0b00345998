package vn.hanoi.ops.enforcement.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.law.Situation;
import vn.hanoi.ops.enforcement.records.DrawRecord;
import vn.hanoi.ops.enforcement.records.OffenderData;
import vn.hanoi.ops.enforcement.records.SignRecord;
import vn.hanoi.ops.enforcement.records.SignedBy;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.venues.VenueId;

/**
 * What the form sends.
 *
 * @param visit at which it was found; absent or blank for none
 * @param actedAt when it was done, in milliseconds since 1970; absent for the moment of the discovery
 * @param drawnAt milliseconds since 1970 at which it was written on the device
 * @param sign whether it is to be signed at once
 */
record SentForm(
        UUID key,
        String area,
        String venue,
        String place,
        @Nullable String visit,
        @Nullable Long actedAt,
        long foundAt,
        long drawnAt,
        String kind,
        String name,
        String birth,
        String document,
        String address,
        String phone,
        List<String> acts,
        String facts,
        String statement,
        String measures,
        boolean told,
        @Nullable Set<Situation> situations,
        @Nullable UUID person,
        List<String> witnesses,
        boolean refused,
        String refusal,
        boolean sign,
        List<SignedBy> signatures) {

    /** @throws IllegalArgumentException when a value has another form */
    DrawRecord draw() {
        Instant found = Instant.ofEpochMilli(foundAt);
        String inspection = visit == null ? "" : visit;
        return new DrawRecord(
                key,
                AreaPath.parse(area).orElseThrow(() -> new IllegalArgumentException("area")),
                venue.isEmpty() ? null : VenueId.parse(venue).orElseThrow(() -> new IllegalArgumentException("venue")),
                inspection.isEmpty()
                        ? null
                        : InspectionId.parse(inspection).orElseThrow(() -> new IllegalArgumentException("visit")),
                place,
                actedAt == null ? found : Instant.ofEpochMilli(actedAt),
                found,
                Instant.ofEpochMilli(drawnAt),
                new OffenderData(Offender.valueOf(kind), name, birth, document, address, phone),
                acts,
                facts,
                statement,
                measures,
                witnesses,
                told,
                situations == null ? Set.of() : situations);
    }

    /** Whom the officer picked from the register. */
    Optional<PersonId> picked() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    SignRecord signing() {
        return new SignRecord(signatures, refused, refusal);
    }
}
