package vn.hanoi.ops.hotline.api.open311;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A program that may send tickets; the key itself is not kept.
 *
 * @param perDay how many posts a day
 * @param validTo from when it is no longer valid; absent while it has no end
 * @param formerUntil until when the key before the last exchange is valid too
 * @param usedAt the last post, to the minute
 */
public record ProgramKey(
        String name,
        int perDay,
        Instant validFrom,
        @Nullable Instant validTo,
        String madeBy,
        @Nullable Instant formerUntil,
        @Nullable Instant usedAt) {}
