package vn.hanoi.ops.hotline.clock;

/** What can happen to a clock. */
public enum ClockEvent {
    /** It begins. */
    START,
    /** It waits for the caller and makes no progress. */
    PAUSE,
    /** It goes on. */
    RESUME,
    /** It gets another target or calendar; what was consumed and paused stays. */
    RETARGET,
    /** What it waited for happened. */
    STOP,
    /** It goes on after a stop, with at least a grace left. */
    REOPEN,
    /** A new round begins at zero. */
    RESTART
}
