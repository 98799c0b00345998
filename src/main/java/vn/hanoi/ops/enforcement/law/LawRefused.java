package vn.hanoi.ops.enforcement.law;

/** A version of the law cannot be proposed or decided; nothing was changed. */
public class LawRefused extends RuntimeException {

    private final Reason reason;
    private final String where;

    /** Why; says what to do through the translation {@code enforcement.law.refused.<reason>}. */
    public enum Reason {
        /** It begins before today: what was judged stays judged. */
        IN_THE_PAST,
        /** Name and source are asked for. */
        MISSING,
        /** A bracket, a ceiling or a term is not possible. */
        BAD_FIGURE,
        /** A code, name or legal basis is missing or too long. */
        BAD_TEXT,
        /** A code stands twice, or an act twice for one day. */
        TWICE,
        /** An act names a dispute that the version does not hold. */
        NO_SUCH_DISPUTE,
        /** A form of the record or the decision, or a deadline, is missing. */
        INCOMPLETE,
        /** No chair's ceiling reaches the top of a bracket: nobody could sign. */
        NOBODY_SIGNS,
        /** Nothing differs from the version that it was made from. */
        NOTHING_CHANGED,
        /** Who proposed it may not decide about it. */
        OWN_PROPOSAL,
        /** Somebody decided already. */
        NOT_OPEN,
        /** The draft was changed, proposed or dropped elsewhere meanwhile. */
        DRAFT_MOVED
    }

    LawRefused(Reason reason) {
        this(reason, "");
    }

    LawRefused(Reason reason, String where) {
        super(reason + " " + where);
        this.reason = reason;
        this.where = where;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The code of the rule that is meant, or blank. */
    public String where() {
        return where;
    }
}
