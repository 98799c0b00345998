package vn.hanoi.ops.crowding.advisories;

/** What a district did about a crowded street. */
public enum ActionKind {
    REMINDED,
    DISPERSED,
    PATROLLED,
    BARRED,
    FINED,
    NOTHING_FOUND,
    OTHER;

    /** The translation key. */
    public String key() {
        return "crowding.action." + name();
    }
}
