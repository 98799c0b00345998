package vn.hanoi.ops.hotline.tickets;

import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.kernel.AreaPath;

/** What screens are told when a ticket moves; nothing of its contents. */
public record TicketNews(TicketId id, AreaPath area, TicketState state, String desk) {}
