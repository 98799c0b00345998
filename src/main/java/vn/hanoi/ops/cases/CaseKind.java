package vn.hanoi.ops.cases;

/** What a person is to the epidemic. */
public enum CaseKind {
    /** Confirmed. */
    F0,
    /** Close contact of an F0. */
    F1,
    /** Contact of an F1. */
    F2,
    /** Symptoms or a positive pool, and no confirmation yet. */
    SUSPECTED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "cases.kind." + name();
    }
}
