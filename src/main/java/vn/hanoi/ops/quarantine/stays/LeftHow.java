package vn.hanoi.ops.quarantine.stays;

/** How a stay ended. */
public enum LeftHow {
    /** The term was served. */
    RELEASED,
    /** Found infected and taken to a place of care. */
    TO_CARE,
    /** The order goes on at home. */
    HOME,
    ESCAPED,
    DIED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.leftHow." + name();
    }
}
