package vn.hanoi.ops.hotline.ui;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.hotline.tickets.TicketFilter;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.hotline.tickets.Tickets;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge;

/** How many tickets wait for the officer's own step, red when one of all in scope is late. */
@Component
class TicketBadge implements MenuBadge {

    private static final int CAP = 1_000;

    private final Tickets tickets;
    private final CurrentOfficer officers;

    TicketBadge(Tickets tickets, CurrentOfficer officers) {
        this.tickets = tickets;
        this.officers = officers;
    }

    @Override
    public String route() {
        return TicketAddress.ROUTE;
    }

    @Override
    public Waiting waiting() {
        boolean acts = officers.find()
                .filter(o ->
                        o.is(Role.HOTLINE_OPERATOR, Role.HOTLINE_SUPERVISOR, Role.DISTRICT_OFFICER, Role.WARD_POLICE))
                .isPresent();
        int mine = acts ? tickets.count(TicketFilter.of(Tray.MINE), CAP) : 0;
        return mine == 0 ? Waiting.NOTHING : new Waiting(mine, tickets.count(TicketFilter.of(Tray.LATE), 1) > 0);
    }
}
