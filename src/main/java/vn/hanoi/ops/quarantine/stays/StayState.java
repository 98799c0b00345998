package vn.hanoi.ops.quarantine.stays;

/** Where somebody is who came to a site. */
public enum StayState {
    PRESENT,
    /** Out for a while, with a clock for the return. */
    AWAY,
    LEFT;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.stayState." + name();
    }
}
