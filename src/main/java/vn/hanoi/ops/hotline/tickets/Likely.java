package vn.hanoi.ops.hotline.tickets;

import org.jspecify.annotations.Nullable;

/**
 * An open ticket that may be about the same.
 *
 * @param metres how far away it is; absent when one of them has no position
 * @param likeness of the texts, 0 to 100
 */
public record Likely(TicketRow row, @Nullable Integer metres, int likeness) {}
