package vn.hanoi.ops.enforcement.inspections;

/** How a venue stands with the inspectors. */
public enum Standing {
    /** Nobody was there yet. */
    UNSEEN,
    /** The last visit found everything in order. */
    IN_ORDER,
    /** Reminded, to be visited again. */
    REMINDED,
    /** A violation is to be recorded or is recorded. */
    VIOLATION,
    /** Reminded more often than the rule allows: proposed for suspension. */
    TO_SUSPEND,
    /** Suspended until a QR point exists. */
    SUSPENDED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.standing." + name();
    }
}
