package vn.hanoi.ops.enforcement.decisions;

/** Where a decision stands. */
public enum DecisionState {
    /** Waits for the chair. */
    PROPOSED,
    /** Given back to who proposed it. */
    RETURNED,
    SIGNED,
    DELIVERED,
    PAID,
    /** Enforced by coercion. */
    COERCED,
    ANNULLED;

    /** Whether it counts as a sanction. */
    public boolean stands() {
        return this == SIGNED || this == DELIVERED || this == PAID || this == COERCED;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.decision.state." + name();
    }
}
