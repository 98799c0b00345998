package vn.hanoi.ops.enforcement.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.files.FileId;

/**
 * A photo of a visit or a violation.
 *
 * @param sha256 of its content, 64 hexadecimal digits
 * @param takenAt as the device said
 * @param position as the device said; absent when it said none
 * @param picture the file behind the policy
 */
public record Photo(
        FileId file,
        String sha256,
        String mediaType,
        Instant takenAt,
        @Nullable GeoPoint position,
        Instant addedAt,
        String officer,
        Guarded<FileId> picture) {}
