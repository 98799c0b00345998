package vn.hanoi.ops.care.proposals;

/** A hard rule that keeps a patient from a place. */
public enum Bar {
    NOT_OPEN,
    TIER_TOO_LOW,
    LACKS_CAPABILITY,
    RISK_NOT_ACCEPTED,
    NOT_FOR_HOME,
    NO_FITTING_BED,
    FULL,
    OUTSIDE_HOURS,
    REFUSED_BEFORE;

    /** The translation key of the sentence. */
    public String titleKey() {
        return "care.bar." + name();
    }
}
