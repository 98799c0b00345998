package vn.hanoi.ops.venues.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A phone or computer with which a venue's staff scan visitors.
 *
 * @param number of the venue's devices, from 1
 * @param revokedAt since when it may not scan any more
 */
public record VenueDevice(
        int number, String name, Instant addedAt, @Nullable Instant revokedAt) {}
