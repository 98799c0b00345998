package vn.hanoi.ops.enforcement.inspections;

/** A visit or a suspension does not fit; nothing was changed. */
public class InspectionRefused extends RuntimeException {

    private final Reason reason;
    private final String detail;

    /** Why; says what to do through the translation {@code enforcement.inspect.<reason>}. */
    public enum Reason {
        /** No such venue in the officer's areas. */
        UNKNOWN_PLACE,
        /** The time lies in the future, or more than 30 days back. */
        BAD_TIME,
        /** An item of the checklist that must be answered is not. */
        ANSWER_MISSING,
        /** An answer names no item of the checklist, or one twice. */
        UNKNOWN_ITEM,
        /** Something was found, so the visit did not find everything in order. */
        NOT_IN_ORDER,
        /** Team, shift or note are too long. */
        TOO_LONG,
        /** The suspension is at another station. */
        WRONG_STATE,
        /** Only the chair of the place's own unit may do it. */
        NOT_YOUR_OFFICE,
        /** There is no QR point yet. */
        NO_POINT,
        /** A reason is asked for. */
        REASON_MISSING,
        /** A plan names its team. */
        TEAM_MISSING,
        /** A plan has 1 to 60 stops, each once. */
        BAD_STOPS,
        /** A checklist or a weight cannot be. */
        BAD_RULE,
        /** A photo is no picture, too large, one too many, or not the one whose checksum was told. */
        BAD_PHOTO
    }

    InspectionRefused(Reason reason) {
        this(reason, "");
    }

    /** A refusal that names what is meant. */
    public InspectionRefused(Reason reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The item that is meant, or blank. */
    public String detail() {
        return detail;
    }
}
