package vn.hanoi.ops.venues.register;

import vn.hanoi.ops.access.Roles;

/** Who works with the register, for annotations; the police are never among them. */
public final class VenueRoles {

    /** Who reads the register. */
    public static final String READERS = "hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.DISTRICT_OFFICER
            + "', '" + Roles.VENUE_INSPECTOR + "', '" + Roles.HEALTH_OFFICER + "', '" + Roles.ADMIN + "')";

    /** Who registers venues and issues their codes. */
    public static final String KEEPERS =
            "hasAnyRole('" + Roles.DISTRICT_OFFICER + "', '" + Roles.VENUE_INSPECTOR + "', '" + Roles.ADMIN + "')";

    private VenueRoles() {}
}
