package vn.hanoi.ops.enforcement.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * A photo that comes with a visit.
 *
 * @param takenAt as the device says
 * @param position as the device says; absent when it says none
 * @param sha256 that the device told, in hexadecimal, or blank
 */
public record NewPhoto(
        String name, Instant takenAt, @Nullable GeoPoint position, String sha256, byte[] content) {}
