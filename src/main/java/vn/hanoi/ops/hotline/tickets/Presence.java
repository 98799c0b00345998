package vn.hanoi.ops.hotline.tickets;

/** What an officer of the hotline is doing. */
public enum Presence {
    READY,
    IN_CALL,
    /** Writing down what was said. */
    WRAP_UP,
    BREAK;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "hotline.presence." + name();
    }
}
