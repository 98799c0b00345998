package vn.hanoi.ops.venues.field;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A team in a list, with what it did.
 *
 * @param streets streets that were given to it
 * @param done streets of these that it went through
 * @param registered venues that it registered
 * @param posted codes that it hung at a door
 * @param lastAt when the console heard of it last; never when absent
 * @param ended whether it may not enter anything any more
 */
public record TeamRow(
        FieldTeam team,
        int streets,
        int done,
        int registered,
        int posted,
        @Nullable Instant lastAt,
        boolean ended) {}
