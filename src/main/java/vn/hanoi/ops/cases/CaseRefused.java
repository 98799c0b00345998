package vn.hanoi.ops.cases;

/** A step does not fit a case as it is; nothing was changed. */
public class CaseRefused extends RuntimeException {

    private final Reason reason;

    /** Why; says what to do through the translation {@code cases.refused.<reason>}. */
    public enum Reason {
        /** It stands elsewhere: done already, or not yet to be done. */
        WRONG_STATE,
        /** The kind of case has no such step. */
        WRONG_KIND,
        /** A name is asked for, or it is too long. */
        NAME_MISSING,
        /** A reason is asked for. */
        REASON_MISSING,
        /** A text is longer than 2,000 characters. */
        TOO_LONG,
        /** A time lies in the future or before the step that it follows. */
        WRONG_TIME,
        /** The rules of the case do not count this way of confirmation. */
        METHOD_NOT_COUNTED,
        /** An F0 needs a confirmation. */
        CONFIRMATION_MISSING,
        /** A contact needs an exposure to a case that exists. */
        EXPOSURE_MISSING,
        /** The person has an open case of this kind already. */
        KNOWN_ALREADY,
        /** A case cannot be its own source. */
        OWN_SOURCE,
        /** The place of care or isolation does not fit the kind of case. */
        WRONG_PLACE,
        /** A value is out of range. */
        OUT_OF_RANGE,
        /** A Ct is not above 0 and at most 50. */
        CT_OUT_OF_RANGE,
        /** A rapid test has no Ct. */
        CT_OF_RAPID_TEST,
        /** The area is no ward or commune of the working scheme. */
        UNKNOWN_AREA,
        /** The person is not in the register. */
        UNKNOWN_PERSON,
        /** Somebody else holds this now. */
        HELD_BY_OTHER,
        /** The time for taking it back is over, or something newer rests on it. */
        UNDO_TOO_LATE
    }

    /** Refused for this reason. */
    public CaseRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
