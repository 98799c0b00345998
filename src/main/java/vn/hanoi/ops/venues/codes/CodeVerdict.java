package vn.hanoi.ops.venues.codes;

/** What became of a code that was read. */
public enum CodeVerdict {
    /** It leads to a venue that takes check-ins. */
    VALID,
    /** It is no code of ours, and no code of another system that leads to a venue. */
    UNKNOWN_CODE,
    /** It looks like ours and was changed or made elsewhere. */
    FORGED_CODE,
    /** It is stamped with a key that is not in use, or not any more. */
    UNKNOWN_KEY,
    /** It is of a form that the console does not make. */
    UNKNOWN_FORM,
    /** A newer code of the venue took its place. */
    REVOKED_CODE,
    /** The part of the venue is not there any more. */
    UNKNOWN_ZONE,
    /** An officer stopped it for a time. */
    SUSPENDED_CODE,
    /** The venue is no more. */
    VENUE_CLOSED;

    /** The translation key of what to tell the person who scanned it. */
    public String titleKey() {
        return "venues.verdict." + name();
    }
}
