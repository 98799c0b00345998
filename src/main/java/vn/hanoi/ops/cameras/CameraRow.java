package vn.hanoi.ops.cameras;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;

/** A camera in a list; two rows are equal when they show the same camera. */
public record CameraRow(
        CameraId id,
        String code,
        String name,
        String street,
        AreaPath area,
        String product,
        boolean measured,
        CameraHealth health,
        @Nullable Instant lastSeen) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CameraRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
