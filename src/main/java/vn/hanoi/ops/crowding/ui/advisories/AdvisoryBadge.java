package vn.hanoi.ops.crowding.ui.advisories;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.crowding.advisories.Advisories;
import vn.hanoi.ops.crowding.advisories.AdvisoryFilter;
import vn.hanoi.ops.crowding.advisories.AdvisoryFilter.Tray;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge;

/** How many advisories wait for the officer's own next step, red when an acknowledgement is late. */
@Component
class AdvisoryBadge implements MenuBadge {

    private static final int CAP = 1_000;

    private final Advisories advisories;
    private final CurrentOfficer officers;

    AdvisoryBadge(Advisories advisories, CurrentOfficer officers) {
        this.advisories = advisories;
        this.officers = officers;
    }

    @Override
    public String route() {
        return DeskAddress.ROUTE;
    }

    @Override
    public Waiting waiting() {
        boolean acts = officers.find()
                .filter(o -> o.is(Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER))
                .isPresent();
        int mine = acts ? advisories.count(AdvisoryFilter.of(Tray.MINE), CAP) : 0;
        return mine == 0
                ? Waiting.NOTHING
                : new Waiting(mine, advisories.count(AdvisoryFilter.of(Tray.OVERDUE), 1) > 0);
    }
}
