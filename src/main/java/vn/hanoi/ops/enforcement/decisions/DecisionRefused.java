package vn.hanoi.ops.enforcement.decisions;

/** A decision does not take a step; nothing was changed. */
public class DecisionRefused extends RuntimeException {

    private final Reason reason;

    /** Why; says what to do through the translation {@code enforcement.decision.refused.<reason>}. */
    public enum Reason {
        /** No such record or decision in the officer's areas. */
        UNKNOWN,
        /** The record is not signed. */
        RECORD_NOT_SIGNED,
        /** A decision on the record is open or signed: one act is punished once. */
        DECIDED_ALREADY,
        /** A fine lies outside its bracket. */
        OUT_OF_BOUNDS,
        /** A fine that is not the proposed one needs a reason. */
        REASON_MISSING,
        /** It is at another station. */
        WRONG_STATE,
        /** The top of the bracket is above the ceiling of this post. */
        NOT_COMPETENT,
        /** The file lies with another office. */
        NOT_YOUR_OFFICE,
        /** The limitation is over. */
        TOO_LATE,
        /** An amount is zero, negative, or more than is owed. */
        BAD_AMOUNT,
        /** The law of the day does not fit. */
        BAD_ACT,
        /** A text is longer than 1,000 characters. */
        TOO_LONG
    }

    DecisionRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
