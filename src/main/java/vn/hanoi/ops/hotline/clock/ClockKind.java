package vn.hanoi.ops.hotline.clock;

/** The clocks of a ticket; each has its own due time and none stops another. */
public enum ClockKind {
    /** Until somebody who can act has taken it on and told the caller. */
    FIRST_RESPONSE,
    /** Until the caller hears again; begins anew with each word to the caller. */
    UPDATE,
    /** Until it is answered. */
    RESOLUTION;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "hotline.clock." + name();
    }
}
