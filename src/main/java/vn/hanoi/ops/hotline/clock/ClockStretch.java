package vn.hanoi.ops.hotline.clock;

import java.time.Duration;
import java.time.Instant;

/** A time in which a clock had one mode and one calendar. */
record ClockStretch(Instant from, Instant to, ClockMode mode, ServiceCalendar calendar) {

    Duration working() {
        return calendar.between(from, to);
    }

    /** What it adds to the clock's progress. */
    Duration consumed() {
        return mode == ClockMode.RUNNING ? working() : Duration.ZERO;
    }
}
