package vn.hanoi.ops.venues.register;

import java.time.Instant;

/**
 * The rules of codes and check-ins from a moment on.
 *
 * @param dormantDays a code without a scan for so many days sleeps
 * @param checkInsADay most check-ins of a person in a day of Hanoi; more are refused
 * @param lateDays a scan may be entered so many days after it was made
 * @param aheadMinutes a clock may be so many minutes fast
 * @param alikeMetres two venues with like names are the same when they are nearer than this
 * @param longestHours a check-out counts for a check-in that is at most so many hours older
 * @param source what the rules rest on
 */
public record VenueRules(
        int version,
        Instant validFrom,
        int dormantDays,
        int checkInsADay,
        int lateDays,
        int aheadMinutes,
        int alikeMetres,
        int longestHours,
        String source) {}
