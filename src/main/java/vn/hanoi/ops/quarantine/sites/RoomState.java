package vn.hanoi.ops.quarantine.sites;

/** Whether a room can be used. */
public enum RoomState {
    READY,
    CLEANING,
    BLOCKED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.roomState." + name();
    }
}
