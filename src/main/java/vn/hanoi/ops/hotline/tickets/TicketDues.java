package vn.hanoi.ops.hotline.tickets;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks gave when they were last computed, for lists and their order.
 *
 * @param sortDue the nearest due time, or the far end of time when no clock runs
 * @param warnAt when the nearest clock reaches the share at which its unit is told
 * @param markAt when the nearest clock reaches the next share at which somebody is told
 * @param markedPercent the share that was told last
 * @param late a clock was over its target when computed, or had been
 */
@Embeddable
record TicketDues(
        @Nullable Instant answerDue,
        @Nullable Instant updateDue,
        @Nullable Instant solveDue,
        Instant sortDue,
        @Nullable Instant warnAt,
        @Nullable Instant markAt,
        int markedPercent,
        boolean late) {

    /** Where tickets without a due time are sorted. */
    static final Instant NEVER = Instant.parse("2999-12-31T00:00:00Z");

    static final TicketDues NONE = new TicketDues(null, null, null, NEVER, null, null, 0, false);
}
