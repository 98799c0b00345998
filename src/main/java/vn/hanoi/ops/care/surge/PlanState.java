package vn.hanoi.ops.care.surge;

/** What became of a plan. */
public enum PlanState {
    DRAFT,
    COMMITTED,
    DISCARDED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "care.plan.state." + name();
    }
}
