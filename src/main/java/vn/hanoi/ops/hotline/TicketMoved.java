package vn.hanoi.ops.hotline;

import vn.hanoi.ops.kernel.AreaPath;

/**
 * A ticket was opened or changed.
 *
 * @param area where it is filed
 * @param category code of its category
 * @param step code of what happened
 */
public record TicketMoved(TicketId ticket, AreaPath area, TicketState state, String category, String step) {}
