package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import vn.hanoi.ops.hotline.rules.HotlineRules;

/** Who does something, when, and under which rules. */
record TicketHand(String officer, String name, Instant at, HotlineRules rules) {

    static TicketHand console(Instant at, HotlineRules rules) {
        return new TicketHand(TicketEntry.CONSOLE_ITSELF, "", at, rules);
    }
}
