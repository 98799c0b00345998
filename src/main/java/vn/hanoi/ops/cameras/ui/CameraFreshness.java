package vn.hanoi.ops.cameras.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.cameras.CameraList;
import vn.hanoi.ops.kernel.ui.frame.Freshness;

/** How fresh the counts of the officer's cameras are. */
@Component
class CameraFreshness implements Freshness {

    private final CameraList cameras;
    private final CurrentOfficer officers;

    CameraFreshness(CameraList cameras, CurrentOfficer officers) {
        this.cameras = cameras;
        this.officers = officers;
    }

    @Override
    public Optional<State> now() {
        boolean may = officers.find()
                .filter(o -> o.is(Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER, Role.ADMIN))
                .isPresent();
        return may ? cameras.coverage().map(c -> new State(c.newest(), c.online(), c.cameras())) : Optional.empty();
    }
}
