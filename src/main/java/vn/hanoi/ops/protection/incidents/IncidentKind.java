package vn.hanoi.ops.protection.incidents;

/** What happened to personal data. */
public enum IncidentKind {
    /** Somebody outside got them. */
    LEAK,
    /** Somebody inside used them without a right. */
    MISUSE,
    /** They are gone. */
    LOSS,
    /** They were changed without a right. */
    ALTERATION,
    /** They cannot be reached. */
    OUTAGE;

    /** The translation key. */
    public String key() {
        return "protection.incident.kind." + name();
    }
}
