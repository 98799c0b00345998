package vn.hanoi.ops.enforcement.law;

/** How far a figure of the law was checked. */
public enum SourceMark {
    /** Read in the named source. */
    SOURCED,
    /** Known from practice, surely. */
    KNOWN_HIGH,
    /** Known from practice, not surely: compare with the text before it is used. */
    KNOWN_MEDIUM,
    /** No source: a proposal. */
    PROPOSED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.mark." + name();
    }
}
