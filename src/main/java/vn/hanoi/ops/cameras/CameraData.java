package vn.hanoi.ops.cameras;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * What an administrator says about a camera; {@link CameraRegistry} checks it whole before anything changes.
 *
 * @param code letters a–z, digits, hyphen and underscore, at most 40
 * @param name at most 160 characters
 * @param street at most 200 characters
 * @param position inside the city
 * @param product one of {@link CameraProducts#ALL}
 * @param interval 1 second to 1 hour
 * @param visibleArea over 0 to 100,000 square metres, or absent when unknown
 * @param lanes 1 to 40, or absent when unknown
 * @param ignoreZones polygons in picture coordinates 0 to 1 as JSON, such as {@code [[[0,0],[1,0],[1,0.2]]]}; empty for
 *     none
 */
public record CameraData(
        String code,
        String name,
        String street,
        GeoPoint position,
        String product,
        Duration interval,
        @Nullable Double visibleArea,
        @Nullable Integer lanes,
        String ignoreZones) {}
