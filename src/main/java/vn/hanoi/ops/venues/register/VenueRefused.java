package vn.hanoi.ops.venues.register;

/** A step does not fit a venue as it is; nothing was changed. */
public class VenueRefused extends RuntimeException {

    private final Reason reason;

    /** Why; says what to do through the translation {@code venues.refused.<reason>}. */
    public enum Reason {
        /** A name of 1 to 80 characters is asked for. */
        NAME_MISSING,
        /** The code is at another station. */
        WRONG_STATE,
        /** A reason is asked for. */
        REASON_MISSING,
        /** A reason is longer than 500 characters. */
        NOTE_LENGTH,
        /** The opening state needs the directive that it rests on. */
        BASIS_MISSING,
        /** An outside code is blank or longer than 500 characters. */
        CODE_LENGTH,
        /** A figure of a rule is out of range, or its source is missing. */
        BAD_RULES,
        /** The outside code belongs to another venue. */
        CODE_TAKEN
    }

    VenueRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
