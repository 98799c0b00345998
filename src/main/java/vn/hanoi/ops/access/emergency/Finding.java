package vn.hanoi.ops.access.emergency;

/** What a review found of an emergency access. */
public enum Finding {
    JUSTIFIED,
    UNJUSTIFIED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "access.finding." + name();
    }
}
