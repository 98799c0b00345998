package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * What an officer is told about a ticket.
 *
 * @param percent of the target that a clock has consumed; absent for other steps
 * @param seen the officer has said so
 */
public record TicketNotice(
        UUID id,
        TicketId ticket,
        String label,
        String category,
        AreaPath area,
        TicketStep step,
        OptionalInt percent,
        Instant at,
        boolean seen) {

    /** Tells whether a target is over. */
    public boolean late() {
        return percent.orElse(0) >= 100;
    }
}
