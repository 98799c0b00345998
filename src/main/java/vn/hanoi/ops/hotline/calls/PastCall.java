package vn.hanoi.ops.hotline.calls;

import java.time.Instant;
import java.util.Optional;
import vn.hanoi.ops.hotline.TicketId;

/**
 * An earlier call of a number; without what was said.
 *
 * @param inward the citizen called, else the hotline did
 * @param category what it was about; absent for a dropped or missed one
 * @param officer the account that took or made it
 * @param ticket the ticket that was opened or spoken of
 */
public record PastCall(
        Instant at,
        boolean inward,
        Optional<String> category,
        CallOutcome outcome,
        String officer,
        Optional<TicketId> ticket) {}
