package vn.hanoi.ops.enforcement.inspections;

/** What a visit ends with. */
public enum Outcome {
    IN_ORDER,
    REMINDED,
    VIOLATION,
    /** Nobody was there, or the venue was shut. */
    SHUT;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.outcome." + name();
    }
}
