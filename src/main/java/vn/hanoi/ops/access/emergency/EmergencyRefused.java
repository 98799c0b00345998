package vn.hanoi.ops.access.emergency;

/** An emergency access or its review could not be entered; nothing was changed. */
public class EmergencyRefused extends RuntimeException {

    private final Reason reason;

    /** Why it was refused. */
    public enum Reason {
        /** No post of the officer may open one. */
        NOT_ALLOWED,
        /** The reason or the note is too short or longer than 1,000 characters. */
        TEXT_LENGTH,
        /** One is open already. */
        OPEN_ALREADY,
        /** None is open, or it was reviewed before. */
        NOT_THERE,
        /** Nobody reviews an access of their own. */
        OWN_ACCESS;

        /** The translation key of the sentence for it. */
        public String key() {
            return "access.emergency.refused." + name();
        }
    }

    EmergencyRefused(Reason reason) {
        super("Emergency access refused: " + reason);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
