package vn.hanoi.ops.protection.incidents;

/** A step with an incident was refused; nothing was changed. */
public class IncidentRefused extends RuntimeException {

    private final Reason reason;

    /** Why it was refused. */
    public enum Reason {
        /** The time of discovery lies in the future or more than a year back. */
        DISCOVERED_TIME,
        /** The time of a notice lies in the future or before the discovery. */
        NOTICE_TIME,
        /** What happened has 10 to 2,000 characters. */
        WHAT_LENGTH,
        /** At least one kind of data is concerned. */
        DATA_MISSING,
        /** The number of people is 0 to 100,000,000. */
        PEOPLE_RANGE,
        /** A note has 5 to 1,000 characters. */
        NOTE_LENGTH,
        /** The step does not fit the incident's state. */
        WRONG_STATE,
        /** An incident closes only after the notice, or after the reasoned decision that none is due. */
        NOT_NOTIFIED,
        /** An incident closes only when it was stopped. */
        NOT_CONTAINED,
        /** An incident closes only when the number of people concerned is known. */
        PEOPLE_UNKNOWN,
        /** There is no such incident in the officer's areas. */
        NOT_THERE,
        /** Somebody else changed it meanwhile. */
        CHANGED_MEANWHILE
    }

    IncidentRefused(Reason reason) {
        super("Incident refused: " + reason);
        this.reason = reason;
    }

    static void guard(boolean fits, Reason otherwise) {
        if (!fits) {
            throw new IncidentRefused(otherwise);
        }
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The translation key of the sentence for it. */
    public String key() {
        return "protection.incident.refused." + reason;
    }
}
