package vn.hanoi.ops.protection.clocks;

import java.time.LocalDate;

/**
 * A period that the law sets.
 *
 * @param validFrom the first day on which it holds for what comes in
 * @param amount in the rule's unit, 1 to 3,660
 * @param warnHours how long before its end it is to be pointed out, 0 to 720 hours
 * @param source law or decree, in Vietnamese, 5 to 500 characters
 */
public record ClockRule(Legal legal, LocalDate validFrom, int amount, Unit unit, int warnHours, String source) {

    /** What the period is for. */
    public enum Legal {
        /** The first answer to a data subject. */
        REQUEST_ANSWER,
        /** Showing, giving out or correcting data. */
        REQUEST_SHOW,
        /** Erasing data. */
        REQUEST_ERASE,
        /** Stopping: after a withdrawal, a restriction or an objection. */
        REQUEST_STOP,
        /** The same where a processor or a third party holds the data too. */
        REQUEST_STOP_SHARED,
        /** Telling the authority about an incident. */
        BREACH_NOTICE;

        /** The translation key. */
        public String key() {
            return "protection.clock.legal." + name();
        }
    }

    /** How a period is counted. */
    public enum Unit {
        /** From the moment on, nights and holidays count. */
        HOURS,
        /** Days in a row after the day of the event; an end on a day off moves behind it (Civil Code 2015, Art. 147, 148). */
        DAYS,
        /** Days on which offices work, after the day of the event. */
        WORKING_DAYS;

        /** The translation key of an amount in this unit. */
        public String key() {
            return "protection.clock.unit." + name();
        }
    }
}
