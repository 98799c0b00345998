package vn.hanoi.ops.quarantine.home;

/** A list of people under quarantine at home, or just back from a site. */
public enum HomeTray {
    RUNNING("o.kind = 'HOME' AND o.state = 'RUNNING'", "o.area_path"),
    TO_CHECK(
            "o.kind = 'HOME' AND o.state = 'RUNNING' AND (SELECT COUNT(*) FROM quarantine_home_check h"
                    + " WHERE h.order_id = o.id AND h.checked_on = :today) < :checks",
            "o.area_path"),
    /** Drawn for a check that nobody expects, another one every day. */
    DRAWN(
            "o.kind = 'HOME' AND o.state = 'RUNNING' AND MOD(CRC32(CONCAT(HEX(o.id), :today)), 100) < :percent"
                    + " AND NOT EXISTS (SELECT 1 FROM quarantine_home_check h WHERE h.order_id = o.id"
                    + " AND h.checked_on = :today AND h.unplanned)",
            "o.area_path"),
    MISSED(
            "o.kind = 'HOME' AND o.state = 'RUNNING' AND o.registered_at < :yesterday AND NOT EXISTS"
                    + " (SELECT 1 FROM quarantine_home_check h WHERE h.order_id = o.id AND h.checked_on = :dayBefore)",
            "o.area_path"),
    /** Left a site without leave and lives here; nobody has found them. */
    ESCAPED("o.kind = 'SITE' AND o.state = 'RUNNING' AND o.escaped_at IS NOT NULL", "o.home_path"),
    ENDING("o.kind = 'HOME' AND o.state = 'RUNNING' AND o.ends_on <= :today", "o.area_path"),
    /** Back from a site: the ward watches until the last day of monitoring. */
    RETURNED("o.state = 'COMPLETED' AND o.monitored_until >= :today", "o.home_path");

    private final String condition;
    private final String area;

    HomeTray(String condition, String area) {
        this.condition = condition;
        this.area = area;
    }

    String condition() {
        return condition;
    }

    /** The column by which the list is cut to an officer's areas. */
    String area() {
        return area;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.homeTray." + name();
    }
}
