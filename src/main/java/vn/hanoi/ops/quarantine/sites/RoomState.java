package vn.hanoi.ops.quarantine.sites;

/** Whether a room can be used. */
public enum RoomState {
    READY,
    CLEANING,
    BLOCKED,
    /** Out of the register of places for good or for long; its beds count nowhere. */
    CLOSED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.roomState." + name();
    }
}
