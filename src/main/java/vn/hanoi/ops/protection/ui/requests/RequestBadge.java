package vn.hanoi.ops.protection.ui.requests;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge;
import vn.hanoi.ops.protection.requests.RequestFilter;
import vn.hanoi.ops.protection.requests.RequestFilter.Tray;
import vn.hanoi.ops.protection.requests.RequestList;

/** How many requests wait; red when one is past its time. */
@Component
class RequestBadge implements MenuBadge {

    private static final int CAP = 1_000;

    private final RequestList list;
    private final CurrentOfficer officers;

    RequestBadge(RequestList list, CurrentOfficer officers) {
        this.list = list;
        this.officers = officers;
    }

    @Override
    public String route() {
        return RequestsView.ROUTE;
    }

    @Override
    public Waiting waiting() {
        if (officers.find().filter(o -> o.is(Role.AUDITOR, Role.ADMIN)).isEmpty()) {
            return Waiting.NOTHING;
        }
        return new Waiting(list.count(RequestFilter.OPEN, CAP), list.count(RequestFilter.OPEN.with(Tray.LATE), 1) > 0);
    }
}
