package vn.hanoi.ops.access.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the policy as the register lists it.
 *
 * @param validFrom from when on it holds once it is approved
 * @param source what it rests on
 * @param note why it was rejected, else blank
 */
public record PolicyEntry(
        int number,
        PolicyState state,
        Instant validFrom,
        String source,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String note) {}
