package vn.hanoi.ops.protection.retention;

import java.time.Instant;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.retention.RetentionAction;

/**
 * What a run did to one table; of partitioned tables it counts days, of others rows.
 *
 * @param limit what began before is over
 * @param examined how many are over
 * @param erased how many of them went, or would go in a dry run
 * @param held how many stay because of a legal hold
 * @param oldestLeft begin of the oldest that is still there
 * @param fault what went wrong; blank when nothing did
 */
public record ErasureLine(
        String table,
        RetentionAction action,
        Period keep,
        Instant limit,
        long examined,
        long erased,
        long held,
        @Nullable Instant oldestLeft,
        long durationMs,
        String fault) {}
