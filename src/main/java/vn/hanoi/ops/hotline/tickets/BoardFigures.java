package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits in the officer's areas now.
 *
 * @param open somebody has to work on them
 * @param triage nobody has read or classified them
 * @param late past the nearest due time
 * @param soon due within the next hour
 * @param callback answered, the caller is to be told
 * @param oldest when the oldest of those in triage was opened
 */
public record BoardFigures(
        int open,
        int triage,
        int late,
        int soon,
        int callback,
        @Nullable Instant oldest) {}
