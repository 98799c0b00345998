package vn.hanoi.ops.hotline.ui.tickets;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.DeskOfficer;
import vn.hanoi.ops.hotline.tickets.DeskOfficers;
import vn.hanoi.ops.hotline.tickets.TicketBulk;
import vn.hanoi.ops.hotline.tickets.TicketRow;

/** What a step for several tickets asks. */
@Component
record SeveralSteps(TicketBulk bulk, DeskOfficers officers, HotlineRules rules, Areas areas) {

    /** Who can be given all of these: those of the first one's desk. */
    List<DeskOfficer> officers(List<TicketRow> rows) {
        return rows.isEmpty()
                ? List.of()
                : officers.of(rows.getFirst().desk(), rows.getFirst().unit());
    }
}
