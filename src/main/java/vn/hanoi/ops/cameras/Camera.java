package vn.hanoi.ops.cameras;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * A camera as the registry knows it.
 *
 * @param code the name by which its messages call it
 * @param area the unit in which it stands, in the working scheme
 * @param product what sends its counts: one of {@link CameraProducts#ALL}
 * @param interval the expected time between two messages
 * @param visibleArea the ground in its picture in square metres; unknown until somebody measured it
 * @param lanes the lanes of its street in both directions; unknown when absent
 */
public record Camera(
        CameraId id,
        String code,
        String name,
        String street,
        GeoPoint position,
        AreaPath area,
        String product,
        Duration interval,
        @Nullable Double visibleArea,
        @Nullable Integer lanes) {}
