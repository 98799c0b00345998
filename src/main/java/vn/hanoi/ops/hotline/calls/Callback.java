package vn.hanoi.ops.hotline.calls;

import java.time.Instant;
import vn.hanoi.ops.hotline.tickets.TicketDetails;

/**
 * A caller to be told how the ticket ended and asked how satisfied, leased by the officer who has it open.
 *
 * @param attempts how often it was tried before
 * @param last whether the caller counts as not to be reached after one more attempt in vain
 * @param leasedUntil when another officer may get it
 */
public record Callback(TicketDetails ticket, int attempts, boolean last, Instant leasedUntil) {}
