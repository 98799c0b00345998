package vn.hanoi.ops.enforcement.records;

import java.util.List;

/** A record does not take a step; nothing was changed. */
public class RecordRefused extends RuntimeException {

    private final Reason reason;
    private final List<Missing> missing;

    /** Why; says what to do through the translation {@code enforcement.record.<reason>}. */
    public enum Reason {
        /** No such record in the officer's areas. */
        UNKNOWN,
        /** It is signed: nothing in it changes any more, corrections are annexes. */
        SIGNED,
        /** It is not signed yet. */
        NOT_SIGNED,
        /** Something is missing. */
        MISSING,
        /** A time cannot be: the act after its discovery, the discovery after the record, or in the future. */
        BAD_TIME,
        /** The place lies outside the officer's areas. */
        OUTSIDE,
        /** The visit does not exist, or it was paid to another venue. */
        BAD_VISIT,
        /** The law of the day does not fit the acts. */
        BAD_ACT,
        /** A text is too long. */
        TOO_LONG,
        /** A signature is no drawing. */
        BAD_SIGNATURE
    }

    RecordRefused(Reason reason) {
        this(reason, List.of());
    }

    RecordRefused(Reason reason, List<Missing> missing) {
        super(reason + " " + missing);
        this.reason = reason;
        this.missing = List.copyOf(missing);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What is missing, in the order of the form. */
    public List<Missing> missing() {
        return missing;
    }
}
