package vn.hanoi.ops.hotline.clock;

/** Whether a clock makes progress. */
public enum ClockMode {
    RUNNING,
    /** Waits for the caller. */
    PAUSED,
    /** What it waited for happened. */
    STOPPED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "hotline.clock.mode." + name();
    }
}
