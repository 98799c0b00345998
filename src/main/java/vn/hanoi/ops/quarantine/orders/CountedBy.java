package vn.hanoi.ops.quarantine.orders;

/** What an order counts from. */
public enum CountedBy {
    EXPOSURE,
    ADMISSION;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.countedBy." + name();
    }
}
