package vn.hanoi.ops.hotline.tickets;

/** A verb does not fit a ticket as it is, or what was handed in; nothing was changed. */
public class TicketRefused extends RuntimeException {

    private final Reason reason;
    private final String field;

    /** Why; says what to do through the translation {@code hotline.refused.<reason>}. */
    public enum Reason {
        /** It is at another station: done already, or not yet to be done. */
        WRONG_STATE,
        /** It is merged into another; the step belongs there. */
        MERGED,
        /** Another desk handles it. */
        NOT_YOURS,
        /** A reason is asked for. */
        REASON_MISSING,
        /** The text is longer than 4,000 characters, or blank where words are needed. */
        TEXT_LENGTH,
        /** A name, place or address is too long. */
        FIELD_LENGTH,
        /** There is no such category, or it only groups others. */
        UNKNOWN_CATEGORY,
        /** There are no such terms. */
        UNKNOWN_TERMS,
        /** There is no such desk. */
        UNKNOWN_DESK,
        /** A required answer is missing. */
        ATTRIBUTE_MISSING,
        /** An answer is not of its sort, or not one of the choices. */
        ATTRIBUTE_WRONG,
        /** The phone number is none. */
        BAD_PHONE,
        /** A ticket cannot be merged with itself. */
        MERGE_SELF,
        /** The other one is merged into this one. */
        MERGE_CYCLE,
        /** It is not merged. */
        NOT_MERGED,
        /** The satisfaction is 1 to 5. */
        BAD_RATING,
        /** Who shall have it does not work at its desk. */
        UNKNOWN_OFFICER,
        /** Somebody else is at work on it. */
        LEASED,
        /** A next attempt lies in the future and within 30 days. */
        BAD_TIME
    }

    TicketRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
        this.field = "";
    }

    TicketRefused(Reason reason, String field) {
        super(reason.name() + ": " + field);
        this.reason = reason;
        this.field = field;
    }

    /** A refusal before anything was asked of the ticket. */
    public static TicketRefused because(Reason reason) {
        return new TicketRefused(reason);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Name of the field, or code of the question; blank when none is meant. */
    public String field() {
        return field;
    }
}
