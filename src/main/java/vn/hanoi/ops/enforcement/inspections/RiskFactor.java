package vn.hanoi.ops.enforcement.inspections;

/** What makes a visit more urgent. */
public enum RiskFactor {
    /** No code was ever issued. */
    NO_CODE,
    /** The code sleeps. */
    DORMANT,
    /** Days without a scan. */
    SILENT,
    /** Petitions near by. */
    PETITION,
    /** Few scan though a camera near by counts many people, and somebody asked for a visit. */
    QUIET,
    /** How crowded the street is, above level 2. */
    CROWD,
    /** Sanctions on record. */
    VIOLATION,
    /** Reminders without remedy. */
    REMINDER,
    /** Days since the last visit. */
    WAITING,
    /** Never visited. */
    NEVER,
    /** The day of the re-inspection is over. */
    OVERDUE;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.risk." + name();
    }
}
