package vn.hanoi.ops.access.ui;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.emergency.EmergencyAccess;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge;

/** How many emergency accesses wait for the auditor. */
@Component
class EmergencyReviewBadge implements MenuBadge {

    private final EmergencyAccess emergencies;
    private final CurrentOfficer officers;

    EmergencyReviewBadge(EmergencyAccess emergencies, CurrentOfficer officers) {
        this.emergencies = emergencies;
        this.officers = officers;
    }

    @Override
    public String route() {
        return EmergencyReviewView.ROUTE;
    }

    @Override
    public Waiting waiting() {
        return officers.find().filter(o -> o.is(Role.AUDITOR)).isPresent()
                ? new Waiting(emergencies.waiting(), false)
                : Waiting.NOTHING;
    }
}
