package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import vn.hanoi.ops.hotline.TicketId;

/**
 * A line of a published ticket's timeline that everybody may read.
 *
 * @param position in the timeline
 * @param open it was open afterwards
 * @param words blank when the step says it all
 */
public record PublicUpdate(TicketId ticket, int position, Instant at, boolean open, TicketStep step, String words) {}
