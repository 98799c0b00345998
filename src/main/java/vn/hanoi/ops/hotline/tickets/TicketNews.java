package vn.hanoi.ops.hotline.tickets;

import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/** What the screens of every node are told when a ticket moves; nothing of its contents. */
public record TicketNews(TicketId id, AreaPath area, TicketState state, String desk) implements ToEveryNode {}
