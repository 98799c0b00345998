package vn.hanoi.ops.hotline;

import java.time.Instant;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A ticket's nearest clock passed a mark.
 *
 * @param percent the mark that was passed, of the clock's target
 * @param tell code of who is to know
 * @param tellFrom when people may be told: at once, or after the quiet hours
 */
public record TicketEscalated(TicketId ticket, AreaPath area, int percent, String tell, Instant tellFrom) {}
