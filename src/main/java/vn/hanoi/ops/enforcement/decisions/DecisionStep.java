package vn.hanoi.ops.enforcement.decisions;

/** What can happen to a decision. */
public enum DecisionStep {
    PROPOSED,
    RETURNED,
    PROPOSED_AGAIN,
    SIGNED,
    DELIVERED,
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
