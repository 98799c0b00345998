package vn.hanoi.ops.access;

import java.util.Arrays;
import java.util.Optional;

/** The posts that people and machines hold at the console; the names are those of the identity provider's realm roles. */
public enum Role {
    COMMAND_CENTRE,
    DISTRICT_OFFICER,
    WARD_POLICE,
    HEALTH_OFFICER,
    HOTLINE_SUPERVISOR,
    HOTLINE_OPERATOR,
    QUARANTINE_MANAGER,
    VENUE_INSPECTOR,
    OFFICE_CHAIR,
    AUDITOR,
    ADMIN,
    SYSTEM_CAMERAS,
    SYSTEM_CHECKINS;

    /** The role of that name, or nothing when the realm has a role that the console does not know. */
    public static Optional<Role> named(String name) {
        return Arrays.stream(values()).filter(r -> r.name().equals(name)).findFirst();
    }

    /** Tells whether a machine holds it, never a person. */
    public boolean isMachine() {
        return this == SYSTEM_CAMERAS || this == SYSTEM_CHECKINS;
    }

    /** The translation key of the post's title. */
    public String titleKey() {
        return "access.role." + name();
    }
}
