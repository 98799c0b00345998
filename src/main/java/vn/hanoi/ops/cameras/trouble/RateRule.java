package vn.hanoi.ops.cameras.trouble;

import java.time.Instant;

/**
 * When a camera sends too seldom, from a moment on.
 *
 * @param share part of the expected number of messages below which a camera is late, above 0 and below 1
 * @param minutes length of the stretch of time that is looked at
 * @param days days before whose same hour is a camera's usual, of which three must have counts
 * @param source what the figures rest on
 */
public record RateRule(
        int version, Instant validFrom, double share, int minutes, int days, String source, String enteredBy) {}
