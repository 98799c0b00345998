package vn.hanoi.ops.kernel.files;

import java.time.Instant;
import java.util.List;

/**
 * What may be attached, from a moment on.
 *
 * @param largest bytes of one file, up to {@link #LIMIT}
 * @param perRecord how many files a record may have, 1 to 1,000
 * @param mediaTypes the types that are taken
 * @param source the document that the terms rest on
 */
public record FileTerms(
        int version, Instant validFrom, long largest, int perRecord, List<String> mediaTypes, String source) {

    /** No terms may allow more: a file is in memory while it is read in. */
    public static final long LIMIT = 50L << 20;

    /** @throws IllegalArgumentException when a figure is out of range */
    public FileTerms {
        if (largest < 1 || largest > LIMIT || perRecord < 1 || perRecord > 1_000 || mediaTypes.isEmpty()) {
            throw new IllegalArgumentException("Terms of files out of range: " + largest + ", " + perRecord);
        }
        mediaTypes = List.copyOf(mediaTypes);
    }

    /** The largest size in whole megabytes, at least one. */
    public long megabytes() {
        return Math.max(1, largest >> 20);
    }
}
