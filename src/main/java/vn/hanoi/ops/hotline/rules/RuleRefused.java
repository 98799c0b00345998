package vn.hanoi.ops.hotline.rules;

/** A change of a rule does not fit; nothing was changed. */
public class RuleRefused extends RuntimeException {

    private final Reason reason;
    private final String field;

    /** Why; says what to do through the translation {@code hotline.rules.refused.<reason>}. */
    public enum Reason {
        /** A value is missing, out of its range, or not one of the choices. */
        VALUE,
        /** It would hold from a moment that has passed. */
        IN_THE_PAST,
        /** The document it rests on is not named, or too long. */
        SOURCE,
        /** Whoever proposed a change cannot decide about it. */
        OWN_PROPOSAL,
        /** It was decided already. */
        NOT_PROPOSED,
        /** A rejection says why, in up to 300 characters. */
        NOTE,
        /** A version of this rule from the same moment is there. */
        SAME_MOMENT
    }

    RuleRefused(Reason reason, String field) {
        super(reason + " " + field);
        this.reason = reason;
        this.field = field;
    }

    RuleRefused(Reason reason) {
        this(reason, "");
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Name of the field that is wrong; blank when none is. */
    public String field() {
        return field;
    }
}
