package vn.hanoi.ops.quarantine.compliance;

/** Where a review stands. */
public enum ReviewState {
    /** Nobody has looked. */
    OPEN,
    SEEN,
    /** One officer saw a violation; a second one has to agree. */
    TO_CONFIRM,
    CONFIRMED,
    CLOSED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.reviewState." + name();
    }
}
