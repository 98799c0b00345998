package vn.hanoi.ops.hotline.ui;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.hotline.tickets.TicketNotices;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge;

/** How many notices wait to be seen; red when a target is over. */
@Component
class NoticeBadge implements MenuBadge {

    private final TicketNotices notices;
    private final CurrentOfficer officers;

    NoticeBadge(TicketNotices notices, CurrentOfficer officers) {
        this.notices = notices;
        this.officers = officers;
    }

    @Override
    public String route() {
        return TicketNoticesView.ROUTE;
    }

    @Override
    public Waiting waiting() {
        if (officers.find().isEmpty()) {
            return Waiting.NOTHING;
        }
        TicketNotices.Waiting waiting = notices.waiting();
        return waiting.count() == 0 ? Waiting.NOTHING : new Waiting(waiting.count(), waiting.late());
    }
}
