package vn.hanoi.ops.venues.photos;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.files.FileId;

/**
 * A photo of a code at its door.
 *
 * @param generation which of the venue's codes it shows
 * @param takenBy the officer or the team
 * @param position where the phone was, when it knew
 * @param posterPhoto the picture, for who may see it
 */
public record PosterPhoto(
        FileId file,
        int generation,
        Instant takenAt,
        String takenBy,
        @Nullable GeoPoint position,
        String mediaType,
        Guarded<FileId> posterPhoto) {}
