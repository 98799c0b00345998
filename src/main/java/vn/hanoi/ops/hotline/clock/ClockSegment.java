package vn.hanoi.ops.hotline.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of a clock within one day of its calendar, and why it counted or did not.
 *
 * @param total what the clock had consumed at its end
 * @param note the name of the holiday; else blank
 */
public record ClockSegment(Instant from, Instant to, Why why, Duration total, String note) {

    /** Why time counted or did not. */
    public enum Why {
        /** Service time: it counted. */
        COUNTED,
        /** Service time, but the caller was waited for. */
        PAUSED,
        /** Between a stop and a reopening. */
        STOPPED,
        /** Outside the hours of a working day. */
        OUT_OF_HOURS,
        /** A weekday without service. */
        DAY_OFF,
        /** A public holiday. */
        HOLIDAY;

        /** The translation key of the words for it. */
        public String titleKey() {
            return "hotline.clock.why." + name();
        }
    }

    /** How long it is on the wall. */
    public Duration length() {
        return Duration.between(from, to);
    }
}
