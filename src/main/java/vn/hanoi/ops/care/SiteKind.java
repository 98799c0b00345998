package vn.hanoi.ops.care;

/** What sort of place treats. */
public enum SiteKind {
    HOSPITAL,
    FIELD_HOSPITAL,
    /** A quarantine site or admission site for mild cases. */
    MILD_SITE,
    /** A mobile health station that looks after patients at home. */
    HOME_STATION;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "care.kind." + name();
    }
}
