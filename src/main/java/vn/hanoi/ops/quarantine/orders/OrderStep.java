package vn.hanoi.ops.quarantine.orders;

/** What was done with an order. */
public enum OrderStep {
    DECIDED,
    EXTENDED,
    /** Counted anew from a later exposure. */
    RECOUNTED,
    /** Goes on at home, or at a site. */
    MOVED,
    COMPLETED,
    TO_CARE,
    /** The person left the site without leave; the order runs on. */
    ESCAPED,
    DIED,
    /** The case by which it ended as a death is open again. */
    RESUMED,
    REVOKED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.orderStep." + name();
    }
}
