package vn.hanoi.ops.enforcement.records;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.enforcement.law.Assessment;
import vn.hanoi.ops.enforcement.law.DueClock;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.law.Situation;
import vn.hanoi.ops.venues.VenueId;

/**
 * One record in full, guarded.
 *
 * @param missing what it still needs before the signatures; empty for a signed one
 * @param late the clock that ran out before it was written, or absent
 * @param intact whether nobody changed it since it was signed
 * @param documentHash by which the same offender is found again; never shown
 */
public record RecordDetails(
        RecordRow row,
        @Nullable VenueId venue,
        Offender offenderKind,
        Guarded<String> birth,
        Guarded<String> document,
        Guarded<String> offenderAddress,
        Guarded<String> phone,
        Guarded<String> description,
        Guarded<String> statement,
        Guarded<String> witnesses,
        String measures,
        boolean refused,
        String refusal,
        Instant actedAt,
        Instant foundAt,
        Instant enteredAt,
        Set<Situation> situations,
        List<SignedBy.Role> signedBy,
        @Nullable Assessment assessment,
        List<Missing> missing,
        @Nullable DueClock late,
        String hash,
        boolean intact,
        List<Annex> annexes) {}
