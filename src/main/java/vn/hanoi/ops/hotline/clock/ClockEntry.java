package vn.hanoi.ops.hotline.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * A line of a clock's ledger.
 *
 * @param target service time to be reached, of START and RETARGET; the grace of REOPEN; else zero
 * @param calendar code of the calendar of START and RETARGET; else blank
 */
public record ClockEntry(Instant at, ClockEvent event, Duration target, String calendar) {

    /** A line without a target. */
    public static ClockEntry of(ClockEvent event, Instant at) {
        return new ClockEntry(at, event, Duration.ZERO, "");
    }

    /** The beginning. */
    public static ClockEntry start(Instant at, Duration target, String calendar) {
        return new ClockEntry(at, ClockEvent.START, target, calendar);
    }

    /** Another target or calendar. */
    public static ClockEntry retarget(Instant at, Duration target, String calendar) {
        return new ClockEntry(at, ClockEvent.RETARGET, target, calendar);
    }

    /** A reopening with so much service time left at least. */
    public static ClockEntry reopen(Instant at, Duration grace) {
        return new ClockEntry(at, ClockEvent.REOPEN, grace, "");
    }
}
