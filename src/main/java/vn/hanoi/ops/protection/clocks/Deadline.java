package vn.hanoi.ops.protection.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.hanoi.ops.kernel.calendar.CalendarDay;

/**
 * When a period of the law ends, and why then.
 *
 * @param began what it is counted from
 * @param at the first instant after the period
 * @param skipped holidays that it leaves out or ends behind
 */
public record Deadline(Instant began, Instant at, ClockRule rule, List<CalendarDay> skipped) {

    /** From when on it is to be pointed out. */
    public Instant warnFrom() {
        return at.minus(Duration.ofHours(rule.warnHours()));
    }
}
