package vn.hanoi.ops.enforcement.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of one file.
 *
 * @param startedAt when it began; absent while that did not happen
 * @param dueAt the first instant after it; absent while it has not begun, and for "promptly"
 * @param lastDay the day at whose end it is over
 */
public record DueClock(
        LegalClock clock,
        Moment start,
        @Nullable Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable LocalDate lastDay,
        List<Why> why) {

    /** Copies what can change. */
    public DueClock {
        why = List.copyOf(why);
    }

    /** Tells whether it ran out before a moment. */
    public boolean isLate(Instant at) {
        return dueAt != null && !at.isBefore(dueAt);
    }
}
