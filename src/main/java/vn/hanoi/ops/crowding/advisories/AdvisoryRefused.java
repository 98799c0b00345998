package vn.hanoi.ops.crowding.advisories;

/** A verb does not fit an advisory as it is; nothing was changed. */
public class AdvisoryRefused extends RuntimeException {

    private final Reason reason;

    /** Why; says what to do through the translation {@code crowding.refused.<reason>}. */
    public enum Reason {
        /** It is at another station: done already, or not yet to be done. */
        WRONG_STATE,
        /** A reason is asked for. */
        REASON_MISSING,
        /** The text is blank or longer than 4,000 characters. */
        TEXT_LENGTH,
        /** A reason or remark is longer than 2,000 characters. */
        NOTE_LENGTH,
        /** The last reminder is too fresh. */
        REMINDED_JUST_NOW,
        /** The action lies before the sending or in the future. */
        ACTION_TIME,
        /** The time for taking an ending back is over. */
        UNDO_TOO_LATE,
        /** A newer advisory of the street is open. */
        NEWER_ONE
    }

    AdvisoryRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
