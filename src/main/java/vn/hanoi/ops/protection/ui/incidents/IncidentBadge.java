package vn.hanoi.ops.protection.ui.incidents;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge;
import vn.hanoi.ops.protection.incidents.Incidents;

/** How many notices are awaited; red when one is past its time. */
@Component
class IncidentBadge implements MenuBadge {

    private final Incidents incidents;
    private final CurrentOfficer officers;

    IncidentBadge(Incidents incidents, CurrentOfficer officers) {
        this.incidents = incidents;
        this.officers = officers;
    }

    @Override
    public String route() {
        return IncidentsView.ROUTE;
    }

    @Override
    public Waiting waiting() {
        return officers.find().filter(o -> o.is(Role.AUDITOR, Role.ADMIN)).isPresent()
                ? new Waiting(incidents.awaited(false), incidents.awaited(true) > 0)
                : Waiting.NOTHING;
    }
}
