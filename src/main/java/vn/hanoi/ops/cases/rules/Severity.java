package vn.hanoi.ops.cases.rules;

/** The five clinical classes, from the lightest. */
public enum Severity {
    ASYMPTOMATIC,
    MILD,
    MODERATE,
    SEVERE,
    CRITICAL;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "cases.severity." + name();
    }
}
