package vn.hanoi.ops.access.policy;

/** Where a version of the policy stands. */
public enum PolicyState {
    PROPOSED,
    APPROVED,
    REJECTED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "access.policy.state." + name();
    }
}
