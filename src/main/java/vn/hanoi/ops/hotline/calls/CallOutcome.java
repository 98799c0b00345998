package vn.hanoi.ops.hotline.calls;

/** How a call ended. */
public enum CallOutcome {
    /** Explained, solved or advised in the call. */
    SOLVED,
    /** A ticket was opened and goes to a department, district or ward by its authority. */
    FORWARDED,
    /** Put through to 115 or another line at once. */
    TRANSFERRED,
    /** The caller hung up or could not be understood. */
    DROPPED,
    /** Nobody took it. */
    MISSED,
    /** An outbound call: the caller was told how the ticket ended. */
    TOLD,
    /** An outbound call: the patient was advised. */
    ADVISED,
    /** An outbound call that nobody took. */
    NO_REPLY;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "hotline.outcome." + name();
    }
}
