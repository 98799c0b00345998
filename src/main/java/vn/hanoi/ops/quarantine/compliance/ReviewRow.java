package vn.hanoi.ops.quarantine.compliance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.ReviewId;
import vn.hanoi.ops.quarantine.SiteId;

/**
 * A review on the board.
 *
 * @param place code of the kind of place
 * @param detections how many belong to it
 * @param most the most people that one of them counted
 * @param grace name of the hours of grace, blank outside of them
 * @param lookUntil until when somebody has to look
 * @param escalatedAt when the city was told that nobody did
 */
public record ReviewRow(
        ReviewId id,
        SiteId site,
        String siteName,
        AreaPath area,
        UUID camera,
        String cameraName,
        String place,
        WatchCode code,
        Instant firstAt,
        Instant lastAt,
        int detections,
        int most,
        Handling handling,
        String grace,
        ReviewState state,
        @Nullable Instant lookUntil,
        @Nullable Instant escalatedAt,
        @Nullable String seenBy,
        @Nullable Verdict verdict,
        @Nullable String judgedBy,
        String action,
        Guarded<PersonId> whom,
        @Nullable String confirmedBy) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReviewRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
