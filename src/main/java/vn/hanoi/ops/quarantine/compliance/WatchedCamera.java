package vn.hanoi.ops.quarantine.compliance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.quarantine.SiteId;

/**
 * A camera of a site.
 *
 * @param number short number of its detections
 * @param place code of the kind of place where it stands
 * @param recorder address of its recorder; {@code {camera}}, {@code {from}} and {@code {to}} are filled in
 * @param linkReason why it is not connected
 */
public record WatchedCamera(
        UUID id,
        int version,
        int number,
        SiteId site,
        AreaPath area,
        String code,
        String name,
        String place,
        String block,
        String floor,
        String gate,
        String recorder,
        LinkState link,
        String linkReason,
        @Nullable Instant maintenanceUntil,
        @Nullable Instant seenAt) {

    /** Tells whether it is in maintenance at a moment. */
    boolean inMaintenance(Instant at) {
        return maintenanceUntil != null && at.isBefore(maintenanceUntil);
    }
}
