package vn.hanoi.ops.protection.retention;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run through all tables.
 *
 * @param dry nothing was erased, only counted
 * @param asOf the moment from which ages are counted back
 * @param finishedAt none while it runs, or when the console was stopped during it
 * @param erased rows, or days of partitioned tables, over all tables
 */
public record ErasureRun(
        UUID id,
        boolean dry,
        Instant asOf,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String startedBy,
        long erased,
        long held,
        int faults) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ErasureRun run && run.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
