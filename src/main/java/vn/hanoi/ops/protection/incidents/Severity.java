package vn.hanoi.ops.protection.incidents;

/** How much harm an incident can do to the people concerned. */
public enum Severity {
    LOW,
    SERIOUS,
    GRAVE;

    /** The translation key. */
    public String key() {
        return "protection.incident.severity." + name();
    }
}
