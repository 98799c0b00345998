package vn.hanoi.ops.enforcement.law;

/** A version of the law cannot be proposed or decided; nothing was changed. */
public class LawRefused extends RuntimeException {

    private final Reason reason;

    /** Why; says what to do through the translation {@code enforcement.law.refused.<reason>}. */
    public enum Reason {
        /** It begins before today: what was judged stays judged. */
        IN_THE_PAST,
        /** Name and source are asked for. */
        MISSING,
        /** A bracket, a ceiling or a term is not possible. */
        BAD_FIGURE,
        /** Who proposed it may not decide about it. */
        OWN_PROPOSAL,
        /** Somebody decided already. */
        NOT_OPEN
    }

    LawRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
