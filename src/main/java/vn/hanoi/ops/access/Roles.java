package vn.hanoi.ops.access;

/** The names of {@link Role} as constants, for annotations. */
public final class Roles {

    public static final String COMMAND_CENTRE = "COMMAND_CENTRE";
    public static final String DISTRICT_OFFICER = "DISTRICT_OFFICER";
    public static final String WARD_POLICE = "WARD_POLICE";
    public static final String HEALTH_OFFICER = "HEALTH_OFFICER";
    public static final String HOTLINE_SUPERVISOR = "HOTLINE_SUPERVISOR";
    public static final String HOTLINE_OPERATOR = "HOTLINE_OPERATOR";
    public static final String QUARANTINE_MANAGER = "QUARANTINE_MANAGER";
    public static final String VENUE_INSPECTOR = "VENUE_INSPECTOR";
    public static final String OFFICE_CHAIR = "OFFICE_CHAIR";
    public static final String AUDITOR = "AUDITOR";
    public static final String ADMIN = "ADMIN";
    public static final String SYSTEM_CAMERAS = "SYSTEM_CAMERAS";
    public static final String SYSTEM_CHECKINS = "SYSTEM_CHECKINS";

    private Roles() {}
}
