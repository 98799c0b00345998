package vn.hanoi.ops.venues.register;

/** Whether a directive lets the venue receive people. */
public enum OpeningState {
    OPEN,
    LIMITED,
    CLOSED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "venues.opening." + name();
    }
}
