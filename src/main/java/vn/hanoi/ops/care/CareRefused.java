package vn.hanoi.ops.care;

/** A step of care does not fit as things are; nothing was changed. */
public class CareRefused extends RuntimeException {

    private final Reason reason;

    /** Why; says what to do through the translation {@code care.refused.<reason>}. */
    public enum Reason {
        /** It stands elsewhere: done already, or not yet to be done. */
        WRONG_STATE,
        /** A reason is asked for. */
        REASON_MISSING,
        /** A text is longer than allowed. */
        TOO_LONG,
        /** A number or time is out of its range. */
        OUT_OF_RANGE,
        /** No bed of that class is free. */
        NO_BED,
        /** The place cannot take this patient: a hard rule says so. */
        BARRED,
        /** The place is not in the catalogue or not open. */
        UNKNOWN_SITE,
        /** The patient has an open transfer already. */
        MOVING_ALREADY,
        /** The patient is no confirmed case in the list. */
        UNKNOWN_CASE,
        /** The ambulance's plate or phone is missing. */
        AMBULANCE_MISSING,
        /** The hold ran out before the place answered. */
        HOLD_EXPIRED,
        /** Whoever proposed it does not decide on it. */
        OWN_PROPOSAL,
        /** Nothing can be planned: nobody waits or no place is open. */
        NOTHING_TO_PLAN
    }

    /** Refused for this reason. */
    public CareRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** @throws CareRefused when it does not hold */
    public static void unless(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new CareRefused(otherwise);
        }
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
