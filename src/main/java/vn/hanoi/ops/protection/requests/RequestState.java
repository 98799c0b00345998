package vn.hanoi.ops.protection.requests;

/** Where a request stands. */
public enum RequestState {
    /** Came in; the first answer is due. */
    RECEIVED,
    /** Answered that it is being dealt with; the deed is due. */
    ANSWERED,
    CLOSED;

    /** The translation key. */
    public String key() {
        return "protection.request.state." + name();
    }
}
