package vn.hanoi.ops.tracing;

/** Which way a trace looks. */
public enum Direction {
    /** From a case to those whom it may have infected. */
    FORWARD,
    /** From cases to where they may have been infected. */
    BACKWARD;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "tracing.direction." + name();
    }
}
