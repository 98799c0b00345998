package vn.hanoi.ops.quarantine.stays;

/** A list of people at a site. */
public enum ResidentTray {
    HERE("s.left_at IS NULL"),
    LEAVING("s.left_at IS NULL AND s.ends_on <= :today"),
    NO_BED("s.left_at IS NULL AND s.bed_id IS NULL"),
    TO_MOVE("s.left_at IS NULL AND s.move_asked"),
    AWAY("s.state = 'AWAY'"),
    LATE_BACK("s.state = 'AWAY' AND s.due_back_at < :now"),
    MISSED("s.left_at IS NULL AND s.state = 'PRESENT' AND s.arrived_at < :askedAt AND NOT EXISTS"
            + " (SELECT 1 FROM quarantine_check c WHERE c.order_id = s.order_id"
            + " AND (c.checked_on > :day OR c.checked_on = :day AND c.part >= :part))"),
    ALARM("s.left_at IS NULL AND EXISTS (SELECT 1 FROM quarantine_check c WHERE c.order_id = s.order_id AND c.alarm"
            + " AND c.handled_at IS NULL)"),
    /** Left without leave; the order still runs and nobody has found them. */
    ESCAPED("s.left_how = 'ESCAPED' AND EXISTS (SELECT 1 FROM quarantine_order o WHERE o.id = s.order_id"
            + " AND o.state = 'RUNNING' AND o.escaped_at IS NOT NULL)"),
    LEFT("s.left_at >= :weekAgo");

    private final String condition;

    ResidentTray(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** Tells whether it is hidden from those who may not know of anybody's health. */
    public boolean health() {
        return this == ALARM;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.tray." + name();
    }
}
