package vn.hanoi.ops.protection.requests;

/** A step with a request was refused; nothing was changed. */
public class RequestRefused extends RuntimeException {

    private final Reason reason;

    /** Why it was refused. */
    public enum Reason {
        /** The time of coming in lies in the future or more than 60 days back. */
        RECEIVED_TIME,
        /** A name has 2 to 200 characters. */
        REQUESTER_LENGTH,
        /** A contact has 5 to 200 characters. */
        CONTACT_LENGTH,
        /** The words have 5 to 4,000 characters. */
        WORDS_LENGTH,
        /** A note has 5 to 1,000 characters. */
        NOTE_LENGTH,
        /** The step does not fit the request's state. */
        WRONG_STATE,
        /** One extension is allowed. */
        EXTENDED_ALREADY,
        /** The time is over, so it cannot be extended. */
        TOO_LATE,
        /** Data are given out or changed only for somebody whose identity was checked. */
        NOT_IDENTIFIED,
        /** A paper needs the person, and there is none of that number. */
        PERSON_UNKNOWN,
        /** More than one record has that number. */
        PERSON_AMBIGUOUS,
        /** Nobody reviews a paper of their own. */
        OWN_PAPER,
        /** There is no paper that waits for a review. */
        NO_PAPER,
        /** A reviewer must be allowed to see everything that the paper tells. */
        NOT_ALL_SEEN,
        /** Showing and giving out need the reviewed paper. */
        PAPER_NOT_REVIEWED,
        /** There is no such request in the officer's areas. */
        NOT_THERE,
        /** Somebody else changed it meanwhile. */
        CHANGED_MEANWHILE
    }

    /** A refusal. */
    public RequestRefused(Reason reason) {
        super("Request refused: " + reason);
        this.reason = reason;
    }

    /** Goes on when it fits. */
    public static void guard(boolean fits, Reason otherwise) {
        if (!fits) {
            throw new RequestRefused(otherwise);
        }
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The translation key of the sentence for it. */
    public String key() {
        return "protection.request.refused." + reason;
    }
}
