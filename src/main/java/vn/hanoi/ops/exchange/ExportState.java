package vn.hanoi.ops.exchange;

/** Where a file that was ordered stands. */
public enum ExportState {
    /** Waits for a second officer. */
    WAITING,
    /** May be downloaded once, until its time runs out. */
    READY,
    /** Is being downloaded. */
    RUNNING,
    /** Was downloaded. */
    DONE,
    /** The second officer refused it. */
    REFUSED,
    /** The officer who ordered it took it back. */
    CANCELLED,
    /** Nobody downloaded it in time. */
    EXPIRED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "exchange.state." + name();
    }
}
