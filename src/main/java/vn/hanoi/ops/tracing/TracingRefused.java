package vn.hanoi.ops.tracing;

/** A question of tracing is not answered; nothing was read. */
public class TracingRefused extends RuntimeException {

    private final Reason reason;

    /** Why; says what to do through the translation {@code tracing.refused.<reason>}. */
    public enum Reason {
        /** There is no such case, run or venue for the officer. */
        UNKNOWN_CASE,
        /** The case is not open any more. */
        CASE_ENDED,
        /** A reason of 10 to 500 characters is asked for. */
        REASON_MISSING,
        /** The time is empty, lies ahead, or is longer than 31 days. */
        BAD_TIME,
        /** The case has no infectious window of its own, and no time was named. */
        NO_WINDOW,
        /** Neither phone nor paper of the person is known, more than 20 were named, or one cannot be read. */
        BAD_CONTACTS,
        /** Fewer than two cases whose first day is known can be compared. */
        TOO_FEW_CASES,
        /** One of the cases to compare is none of the officer's area. */
        UNKNOWN_COMPARED,
        /** More than 200 cases are to be compared. */
        TOO_MANY_CASES,
        /** There is no such venue. */
        UNKNOWN_VENUE,
        /** A text is empty or too long, or it tells of a person. */
        PERSON_IN_TEXT,
        /** The rules are out of range or have no source. */
        BAD_RULES;

        /** The translation key of what to tell. */
        public String titleKey() {
            return "tracing.refused." + name();
        }
    }

    /** Refused for this reason. */
    public TracingRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
