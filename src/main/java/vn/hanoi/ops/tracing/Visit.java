package vn.hanoi.ops.tracing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * The case's person was at a venue.
 *
 * @param venue the venue's short number
 * @param zone the part of it, 0 when only the entrance was scanned
 * @param assumed whether the end was assumed, because nobody checked out
 */
public record Visit(
        int venue,
        String name,
        String address,
        @Nullable GeoPoint position,
        int zone,
        Instant from,
        Instant to,
        boolean assumed) {}
