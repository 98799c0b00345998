package vn.hanoi.ops.enforcement.law;

/** A violation cannot be assessed; nothing was changed. */
public class AssessmentRefused extends RuntimeException {

    private final Reason reason;
    private final String code;

    /** Why; the answer of the API carries its name as the code. */
    public enum Reason {
        /** No act was named. */
        NO_ACT,
        /** The law of the day has no such act. */
        UNKNOWN_ACT,
        /** An act was named twice: one act is punished once. */
        TWICE,
        /** The law of the day has no such circumstance. */
        UNKNOWN_CIRCUMSTANCE,
        /** Earlier sanctions are zero or more. */
        BAD_PRIORS
    }

    AssessmentRefused(Reason reason, String code) {
        super(reason + " " + code);
        this.reason = reason;
        this.code = code;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The code that is meant, or blank. */
    public String code() {
        return code;
    }
}
