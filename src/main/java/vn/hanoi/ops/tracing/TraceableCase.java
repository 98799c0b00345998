package vn.hanoi.ops.tracing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseId;

/**
 * A recent F0 of the officer's area for whom tracing is open.
 *
 * @param number as officials write it, such as {@code 412/2021}
 * @param runs how often it was traced
 */
public record TraceableCase(
        CaseId id,
        String number,
        String area,
        int runs,
        @Nullable Instant lastRun) {}
