package vn.hanoi.ops.access.privacy;

import java.time.Duration;

/**
 * How an emergency access is given, as part of the dated policy.
 *
 * @param lasts how long it opens data
 * @param shortestReason fewest characters of the reason
 */
public record EmergencyTerms(Duration lasts, int shortestReason) {}
