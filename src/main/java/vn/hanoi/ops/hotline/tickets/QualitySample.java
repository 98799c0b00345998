package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.hotline.TicketId;

/**
 * An ended ticket that a supervisor looks at.
 *
 * @param label the ticket's number
 * @param officer the account that answered it
 * @param score 1 to 5; absent before it is looked at
 */
public record QualitySample(
        UUID id,
        TicketId ticket,
        String label,
        String category,
        String officer,
        Instant drawnAt,
        @Nullable Integer score,
        String remark) {}
