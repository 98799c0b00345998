package vn.hanoi.ops.crowding.advisories;

/** What happened to an advisory, as its timeline tells. */
public enum AdvisoryStep {
    DRAFTED,
    RAISED,
    EDITED,
    SENT,
    REMINDED,
    ACKNOWLEDGED,
    ACTED,
    CLOSED,
    DISMISSED,
    /** The ending was taken back. */
    REOPENED;

    /** The translation key. */
    public String key() {
        return "crowding.step." + name();
    }
}
