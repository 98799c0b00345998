package vn.hanoi.ops.quarantine.compliance;

/** What was done with detections when they came. */
public enum Handling {
    ALERT,
    /** It is a meal, a sampling or a round: kept, not alerted. */
    GRACE,
    /** The camera is in maintenance: kept, not alerted. */
    MAINTENANCE,
    /** Fewer than the rule asks for, or outside of its hours. */
    BELOW,
    /** A replay after a loss of connection: kept, not alerted. */
    LATE,
    /** The rule is muted for the camera. */
    MUTED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.handling." + name();
    }
}
