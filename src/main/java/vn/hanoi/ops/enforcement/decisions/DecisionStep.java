package vn.hanoi.ops.enforcement.decisions;

/** What can happen to a decision. */
public enum DecisionStep {
    PROPOSED,
    RETURNED,
    PROPOSED_AGAIN,
    SIGNED,
    DELIVERED,
    /** A link to the copy was given. */
    SHARED,
    PAID,
    REMINDED,
    COERCED,
    COMPLAINED,
    APPEALED,
    ANNULLED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.decision.step." + name();
    }
}
