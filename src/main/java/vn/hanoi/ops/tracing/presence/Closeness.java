package vn.hanoi.ops.tracing.presence;

/** What an overlap says about two people. */
public enum Closeness {
    /** In the same part of a venue. */
    SAME_PLACE,
    /** In another part of it, or it is not known in which. */
    SAME_VENUE,
    /** Somewhere in a large place whose entrance alone was scanned: no contact by itself. */
    CASUAL;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "tracing.closeness." + name();
    }
}
