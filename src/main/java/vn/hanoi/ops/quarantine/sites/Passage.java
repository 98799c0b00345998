package vn.hanoi.ops.quarantine.sites;

/** Who or what goes through a gate. */
public enum Passage {
    PEOPLE,
    STAFF,
    GOODS,
    WASTE;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.passage." + name();
    }
}
