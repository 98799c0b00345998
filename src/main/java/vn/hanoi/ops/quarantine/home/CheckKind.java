package vn.hanoi.ops.quarantine.home;

/** How a home is checked. */
public enum CheckKind {
    VISIT,
    CALL,
    VIDEO;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.checkKind." + name();
    }
}
