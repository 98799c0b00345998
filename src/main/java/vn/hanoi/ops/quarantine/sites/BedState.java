package vn.hanoi.ops.quarantine.sites;

/** What a bed looks like on the board. */
public enum BedState {
    /** Can be given to somebody now. */
    FREE,
    OCCUPIED,
    /** The order of the person ends today, or has ended. */
    LEAVING,
    /** The person was found infected. */
    POSITIVE,
    CLEANING,
    BLOCKED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.bed." + name();
    }
}
