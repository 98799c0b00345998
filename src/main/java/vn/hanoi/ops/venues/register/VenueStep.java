package vn.hanoi.ops.venues.register;

/** What was done with a venue or its code. */
public enum VenueStep {
    REGISTERED,
    CHANGED,
    OPENING_SET,
    ISSUED,
    REISSUED,
    PRINTED,
    POSTED,
    SUSPENDED,
    RESUMED,
    CLOSED,
    REOPENED,
    OUTSIDE_CODE_ADDED,
    OUTSIDE_CODE_REMOVED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "venues.step." + name();
    }
}
