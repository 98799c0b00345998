package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;

/**
 * What whoever sent a ticket may read of it; nothing that the sender wrote, so that a token that is found tells little.
 *
 * @param label the number that the sender was given
 * @param state of a merged one, that of its master
 * @param expectedAt the due time of the answer; absent while it waits for the sender and when it is answered
 * @param answer blank before there is one
 * @param steps the lines that the sender may read, newest first
 */
public record FollowedTicket(
        TicketId id,
        String label,
        String category,
        TicketState state,
        Instant openedAt,
        Optional<Instant> expectedAt,
        String answer,
        List<TicketEntry> steps,
        int files) {

    /** Copies what can change. */
    public FollowedTicket {
        steps = List.copyOf(steps);
    }
}
