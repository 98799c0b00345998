package vn.hanoi.ops.care.sites;

import vn.hanoi.ops.access.Roles;

/** Who works with care, for annotations. */
public final class CareRoles {

    /** Who sees places and their beds; nothing personal is in them. */
    public static final String SITE_READERS = "hasAnyRole('" + Roles.HEALTH_OFFICER + "', '" + Roles.COMMAND_CENTRE
            + "', '" + Roles.DISTRICT_OFFICER + "', '" + Roles.HOTLINE_SUPERVISOR + "', '" + Roles.HOTLINE_OPERATOR
            + "', '" + Roles.QUARANTINE_MANAGER + "', '" + Roles.ADMIN + "')";

    /** Who keeps the catalogue. */
    public static final String KEEPERS = "hasAnyRole('" + Roles.HEALTH_OFFICER + "', '" + Roles.ADMIN + "')";

    /** Who sees transfers and stays. */
    public static final String READERS = "hasAnyRole('" + Roles.HEALTH_OFFICER + "', '" + Roles.COMMAND_CENTRE + "', '"
            + Roles.DISTRICT_OFFICER + "')";

    /** Who receives patients: dispatchers, and a place's own staff for that place. */
    public static final String RECEIVERS =
            "hasAnyRole('" + Roles.HEALTH_OFFICER + "', '" + Roles.QUARANTINE_MANAGER + "')";

    /** Who sees transfers: readers, and a place's own staff those to that place. */
    public static final String TRANSFER_READERS = "hasAnyRole('" + Roles.HEALTH_OFFICER + "', '" + Roles.COMMAND_CENTRE
            + "', '" + Roles.DISTRICT_OFFICER + "', '" + Roles.QUARANTINE_MANAGER + "')";

    /** Who moves patients: dispatchers, receiving places, crews. */
    public static final String WORKERS = "hasRole('" + Roles.HEALTH_OFFICER + "')";

    private CareRoles() {}
}
