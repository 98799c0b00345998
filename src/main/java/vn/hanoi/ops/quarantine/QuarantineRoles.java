package vn.hanoi.ops.quarantine;

import vn.hanoi.ops.access.Roles;

/** Who works with quarantine, for annotations. */
public final class QuarantineRoles {

    /** Who reads figures, boards and lists; what they see of people the privacy policy says. */
    public static final String READERS = "hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.DISTRICT_OFFICER
            + "', '" + Roles.HEALTH_OFFICER + "', '" + Roles.QUARANTINE_MANAGER + "', '" + Roles.ADMIN + "')";

    /** Who keeps the register of sites and their places. */
    public static final String KEEPERS = "hasAnyRole('" + Roles.QUARANTINE_MANAGER + "', '" + Roles.ADMIN + "')";

    /** Who announces arrivals to sites. */
    public static final String ANNOUNCERS = "hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.DISTRICT_OFFICER
            + "', '" + Roles.HEALTH_OFFICER + "', '" + Roles.QUARANTINE_MANAGER + "')";

    /** Who works with the people at a site. */
    public static final String CARERS =
            "hasAnyRole('" + Roles.QUARANTINE_MANAGER + "', '" + Roles.HEALTH_OFFICER + "')";

    /** Who sees the people at sites in lists. */
    public static final String WATCHERS = "hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.DISTRICT_OFFICER
            + "', '" + Roles.HEALTH_OFFICER + "', '" + Roles.QUARANTINE_MANAGER + "')";

    /** Who sees quarantine at home. */
    public static final String HOME_WATCHERS = "hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.DISTRICT_OFFICER
            + "', '" + Roles.HEALTH_OFFICER + "', '" + Roles.WARD_POLICE + "')";

    /** Who checks homes. */
    public static final String HOME_CHECKERS =
            "hasAnyRole('" + Roles.HEALTH_OFFICER + "', '" + Roles.WARD_POLICE + "')";

    private QuarantineRoles() {}
}
