package vn.hanoi.ops.cases.outbreaks;

/** Why a case belongs to an outbreak place; the first that holds counts. */
public enum Way {
    /** One of its markers is at the place. */
    MARKER,
    /** An officer said so. */
    HAND,
    /** It met a case of the place there: at a marker, or in the same surroundings on a day of it. */
    CONTACT;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "cases.outbreak.way." + name();
    }
}
