package vn.hanoi.ops.quarantine.stays;

/** What somebody leaves a site for a while for. */
public enum AwayFor {
    HOSPITAL,
    TEST,
    FUNERAL,
    OTHER;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.awayFor." + name();
    }
}
