package vn.hanoi.ops.access.privacy;

/** What the policy lets through, from the least to the most. */
public enum Visibility {
    HIDDEN,
    MASKED,
    SHOWN;

    /** The more open of the two: an officer with two posts sees what either may see. */
    public Visibility or(Visibility other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "access.visibility." + name();
    }
}
