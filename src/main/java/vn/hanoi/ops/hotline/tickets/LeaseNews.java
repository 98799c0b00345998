package vn.hanoi.ops.hotline.tickets;

import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/**
 * What the screens of every node are told when somebody begins or ends work on a ticket.
 *
 * @param officer the account that has it now; blank when nobody has
 */
public record LeaseNews(TicketId ticket, String officer) implements ToEveryNode {

    /** The live channel's topic on which they are told under the {@link TicketId}. */
    public static final String TOPIC = "ticket-leases";
}
