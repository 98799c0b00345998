package vn.hanoi.ops.quarantine.compliance;

/** Whether a camera is connected to the city's system. */
public enum LinkState {
    CONNECTED,
    NOT_CONNECTED,
    LOST;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.link." + name();
    }
}
