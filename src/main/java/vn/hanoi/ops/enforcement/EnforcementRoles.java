package vn.hanoi.ops.enforcement;

import vn.hanoi.ops.access.Roles;

/** Who works with the room, for annotations. */
public final class EnforcementRoles {

    /** Who reads the law and assesses a violation. */
    public static final String READERS = "hasAnyRole('" + Roles.WARD_POLICE + "', '" + Roles.VENUE_INSPECTOR + "', '"
            + Roles.OFFICE_CHAIR + "', '" + Roles.DISTRICT_OFFICER + "', '" + Roles.COMMAND_CENTRE + "', '"
            + Roles.AUDITOR + "', '" + Roles.ADMIN + "')";

    /** Who inspects and writes records. */
    public static final String WRITERS = "hasAnyRole('" + Roles.WARD_POLICE + "', '" + Roles.VENUE_INSPECTOR + "')";

    /** Who decides. */
    public static final String CHAIRS = "hasRole('" + Roles.OFFICE_CHAIR + "')";

    /** Who sees files: those who write them and those who decide. */
    public static final String FILES =
            "hasAnyRole('" + Roles.WARD_POLICE + "', '" + Roles.VENUE_INSPECTOR + "', '" + Roles.OFFICE_CHAIR + "')";

    /** Who sees figures and the map. */
    public static final String WATCHERS = "hasAnyRole('" + Roles.WARD_POLICE + "', '" + Roles.VENUE_INSPECTOR + "', '"
            + Roles.OFFICE_CHAIR + "', '" + Roles.DISTRICT_OFFICER + "', '" + Roles.COMMAND_CENTRE + "')";

    private EnforcementRoles() {}
}
