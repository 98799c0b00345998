package vn.hanoi.ops.hotline.ui.lead;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.ShiftPaper;
import vn.hanoi.ops.hotline.tickets.Shifts;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.tickets.Tickets;

/** What the hand-over of a shift asks. */
@Component
record ShiftInquiry(
        Shifts shifts,
        ShiftPaper paper,
        Tickets tickets,
        HotlineRules rules,
        Areas areas,
        CurrentOfficer officers,
        Clock clock) {

    Instant now() {
        return clock.instant();
    }

    boolean own(String account) {
        return officers.require().username().equals(account);
    }

    String category(TicketRow row) {
        return rules.categoryTitle(row.category());
    }

    String unit(TicketRow row) {
        return areas.labelOf(row.area());
    }
}
