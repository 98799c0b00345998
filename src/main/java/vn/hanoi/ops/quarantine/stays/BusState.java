package vn.hanoi.ops.quarantine.stays;

/** Where an announced arrival stands. */
public enum BusState {
    ANNOUNCED,
    ARRIVED,
    CANCELLED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.busState." + name();
    }
}
