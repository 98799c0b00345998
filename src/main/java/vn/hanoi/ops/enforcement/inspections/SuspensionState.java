package vn.hanoi.ops.enforcement.inspections;

/** Where a suspension stands. */
public enum SuspensionState {
    PROPOSED,
    ORDERED,
    REFUSED,
    LIFTED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.suspension." + name();
    }
}
