package vn.hanoi.ops.quarantine.compliance;

/** What a camera can see of a rule being broken. */
public enum WatchCode {
    /** Somebody crosses a gate. */
    GATE,
    /** So many stand together. */
    GATHERING,
    /** Somebody is where nobody is to be at that hour. */
    PRESENCE,
    NO_MASK,
    /** The camera is covered or turned. */
    COVERED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.watch." + name();
    }
}
