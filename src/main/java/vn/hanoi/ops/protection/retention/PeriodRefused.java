package vn.hanoi.ops.protection.retention;

/** A period could not be proposed or decided on; nothing was changed. */
public class PeriodRefused extends RuntimeException {

    private final Reason reason;

    /** Why it was refused. */
    public enum Reason {
        /** The table has no rule with a period. */
        TABLE_UNKNOWN,
        /** A period is one day to a hundred years. */
        PERIOD_RANGE,
        /** It would begin before today. */
        IN_THE_PAST,
        /** The source is missing or longer than 500 characters. */
        SOURCE_LENGTH,
        /** A rejection says why, in up to 500 characters. */
        NOTE_MISSING,
        /** Nobody decides on an own proposal. */
        OWN_PROPOSAL,
        /** It was decided on before, or there is none. */
        NOT_PROPOSED
    }

    PeriodRefused(Reason reason) {
        super("Period refused: " + reason);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
