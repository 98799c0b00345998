package vn.hanoi.ops.cases.rules;

/** The four groups by which an F0 is routed, from the lowest risk: green, yellow, orange, red. */
public enum RiskGroup {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "cases.risk." + name();
    }
}
