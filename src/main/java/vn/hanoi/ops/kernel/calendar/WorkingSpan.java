package vn.hanoi.ops.kernel.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * An unbroken stretch of working time.
 *
 * @param from its first instant
 * @param to the first instant after it
 */
public record WorkingSpan(Instant from, Instant to) {

    /** The part of it that lies between two moments; zero when it lies outside. */
    Duration within(Instant start, Instant end) {
        Instant a = from.isAfter(start) ? from : start;
        Instant b = to.isBefore(end) ? to : end;
        return a.isBefore(b) ? Duration.between(a, b) : Duration.ZERO;
    }
}
