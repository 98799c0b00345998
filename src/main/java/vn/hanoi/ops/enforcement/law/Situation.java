package vn.hanoi.ops.enforcement.law;

/** What makes a deadline longer; of several the longest holds. */
public enum Situation {
    COMPLEX,
    VERY_COMPLEX,
    DEVICE,
    TRANSFERRED,
    EXPLANATION;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.situation." + name();
    }
}
