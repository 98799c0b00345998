package vn.hanoi.ops.protection.clocks;

/** A period of the law could not be entered; nothing was changed. */
public class ClockRefused extends RuntimeException {

    private final Reason reason;

    /** Why it was refused. */
    public enum Reason {
        /** A period has 1 to 3,660 hours or days. */
        AMOUNT_RANGE,
        /** The warning comes 0 to 720 hours before the end. */
        WARN_RANGE,
        /** It would hold before tomorrow, and running clocks would change. */
        IN_THE_PAST,
        /** A source has 5 to 500 characters. */
        SOURCE_LENGTH,
        /** There is a period for this from that day on. */
        DAY_TAKEN
    }

    ClockRefused(Reason reason) {
        super("Clock refused: " + reason);
        this.reason = reason;
    }

    static void guard(boolean fits, Reason otherwise) {
        if (!fits) {
            throw new ClockRefused(otherwise);
        }
    }

    /** The translation key of the sentence for it. */
    public String key() {
        return "protection.clock.refused." + reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
