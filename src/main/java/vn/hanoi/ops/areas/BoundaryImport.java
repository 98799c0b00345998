package vn.hanoi.ops.areas;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file of boundaries that was applied.
 *
 * @param importedAt real time, not an exercise's
 * @param importedBy the officer's account
 * @param units how many boundaries it brought
 * @param undoneAt when it was taken back; absent while it counts
 */
public record BoundaryImport(
        UUID id,
        AreaScheme scheme,
        String fileName,
        Instant importedAt,
        String importedBy,
        int units,
        @Nullable Instant undoneAt) {}
