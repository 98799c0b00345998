package vn.hanoi.ops.quarantine;

/** A step does not fit what there is; nothing was changed. */
public class QuarantineRefused extends RuntimeException {

    private final Reason reason;

    /** Why; says what to do through the translation {@code quarantine.refused.<reason>}. */
    public enum Reason {
        /** There is no such site, order, stay, room or review in the officer's scope. */
        NOT_FOUND,
        /** The record stands at another state. */
        WRONG_STATE,
        /** A reason is asked for, up to 500 characters. */
        REASON_MISSING,
        /** Something that must be said is blank, too long or out of range. */
        OUT_OF_RANGE,
        /** An order needs the number, the day and the basis of its decision. */
        BASIS_MISSING,
        /** The end lies before the start. */
        END_BEFORE_START,
        /** Somebody lies in the bed already. */
        BED_TAKEN,
        /** The room is being cleaned or blocked. */
        ROOM_NOT_READY,
        /** Somebody still lies in the room. */
        ROOM_IN_USE,
        /** The person is in a site already. */
        IN_ANOTHER_SITE,
        /** The person is in this very site already. */
        ALREADY_HERE,
        /** The person is under another order already. */
        UNDER_ANOTHER_ORDER,
        /** Checks of the release are open. */
        CHECKS_OPEN,
        /** The name or code is taken. */
        NAME_TAKEN,
        /** The point lies outside of the city or of the officer's area. */
        OUTSIDE,
        /** No camera may be in a room, a toilet or a bathroom (letter 4403/CV-BCĐ). */
        FORBIDDEN_PLACE,
        /** The same officer cannot do both steps. */
        SECOND_OFFICER
    }

    /** A refusal. */
    public QuarantineRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Refuses unless it fits. */
    public static void unless(boolean fits, Reason reason) {
        if (!fits) {
            throw new QuarantineRefused(reason);
        }
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
