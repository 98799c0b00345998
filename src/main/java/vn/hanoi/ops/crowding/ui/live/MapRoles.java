package vn.hanoi.ops.crowding.ui.live;

import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;

/** The posts that may see how crowded the streets are. */
final class MapRoles {

    private MapRoles() {}

    static boolean mayOpen(Officer officer) {
        return officer.is(
                Role.COMMAND_CENTRE,
                Role.DISTRICT_OFFICER,
                Role.ADMIN,
                Role.WARD_POLICE,
                Role.HEALTH_OFFICER,
                Role.OFFICE_CHAIR);
    }
}
