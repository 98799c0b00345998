package vn.hanoi.ops.quarantine.sites;

/** How a part of a site is separated; people under quarantine are in the dirty zone only. */
public enum Zone {
    CLEAN,
    BUFFER,
    DIRTY;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.zone." + name();
    }
}
