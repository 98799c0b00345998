package vn.hanoi.ops.care.sites;

/** What was done with a place. */
public enum SiteStep {
    REGISTERED,
    CHANGED,
    CONFIRMED,
    BLOCKED,
    UNBLOCKED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "care.siteStep." + name();
    }
}
