package vn.hanoi.ops.enforcement.law;

/** What starts a clock. */
public enum Moment {
    ACT,
    FOUND,
    RECORDED,
    DECIDED,
    DELIVERED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.moment." + name();
    }
}
