package vn.hanoi.ops.audit.ui;

import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.audit.watch.Flags;
import vn.hanoi.ops.kernel.ui.frame.MenuBadge;

/** How many flags wait for the auditor. */
@Component
class FlagsBadge implements MenuBadge {

    private final Flags flags;
    private final CurrentOfficer officers;

    FlagsBadge(Flags flags, CurrentOfficer officers) {
        this.flags = flags;
        this.officers = officers;
    }

    @Override
    public String route() {
        return FlagsView.ROUTE;
    }

    @Override
    public Waiting waiting() {
        return officers.find().filter(o -> o.is(Role.AUDITOR)).isPresent()
                ? new Waiting(flags.waiting(), false)
                : Waiting.NOTHING;
    }
}
