package vn.hanoi.ops.crowding.streets;

/** A file is not a collection of streets at all; nothing was changed. */
public class UnreadableStreets extends RuntimeException {

    private final Reason reason;

    /** Why; says what is expected through the translation {@code crowding.import.unreadable.<reason>}. */
    public enum Reason {
        NOT_JSON,
        NOT_A_COLLECTION,
        TOO_MANY
    }

    UnreadableStreets(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why it cannot be read. */
    public Reason reason() {
        return reason;
    }
}
