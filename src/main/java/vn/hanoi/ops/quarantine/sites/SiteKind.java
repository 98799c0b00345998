package vn.hanoi.ops.quarantine.sites;

/** What a site was before. */
public enum SiteKind {
    MILITARY,
    UNIVERSITY,
    HOTEL,
    DISTRICT,
    HOSPITAL;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.kind." + name();
    }
}
