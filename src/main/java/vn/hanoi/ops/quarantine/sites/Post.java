package vn.hanoi.ops.quarantine.sites;

/** What somebody does at a site. */
public enum Post {
    MANAGER,
    MEDIC,
    GUARD,
    SERVICE;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.post." + name();
    }
}
