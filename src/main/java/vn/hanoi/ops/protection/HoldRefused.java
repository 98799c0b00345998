package vn.hanoi.ops.protection;

/** A hold could not be placed or released; nothing was changed. */
public class HoldRefused extends RuntimeException {

    private final Reason reason;

    /** Why it was refused. */
    public enum Reason {
        /** No retention rule names such a kind. */
        KIND_UNKNOWN,
        /** The id is blank, too long, or has other signs than letters, digits, dots, colons and dashes. */
        RECORD_FORM,
        /** A reason has 10 to 500 characters. */
        REASON_LENGTH,
        /** The last day lies in the past. */
        UNTIL_PAST,
        /** There is no such hold, or it was released before. */
        NOT_HELD
    }

    HoldRefused(Reason reason) {
        super("Hold refused: " + reason);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
