package vn.hanoi.ops.hotline.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.hanoi.ops.kernel.ConsoleClock;

/**
 * Settings that hold for the whole hotline.
 *
 * @param quietFrom from when people are not disturbed; the clocks go on
 * @param quietTo until when
 * @param duplicateMetres how near a duplicate is
 * @param duplicateAge how old a duplicate is at most
 * @param duplicatePercent share of equal word parts, from which texts are similar
 * @param lease how long an officer holds a ticket without a sign of life
 * @param calls how outbound calls are tried
 */
public record HotlineSettings(
        Instant validFrom,
        LocalTime quietFrom,
        LocalTime quietTo,
        int duplicateMetres,
        Duration duplicateAge,
        int duplicatePercent,
        Duration lease,
        CallTerms calls) {

    /** When people may be told of something that happens now: at once, or at the end of the quiet hours. */
    public Instant tellFrom(Instant now) {
        ZonedDateTime local = now.atZone(ConsoleClock.HANOI);
        LocalTime time = local.toLocalTime();
        boolean overMidnight = quietFrom.isAfter(quietTo);
        boolean quiet = overMidnight
                ? !time.isBefore(quietFrom) || time.isBefore(quietTo)
                : !time.isBefore(quietFrom) && time.isBefore(quietTo);
        if (!quiet) {
            return now;
        }
        ZonedDateTime end = local.with(quietTo);
        return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
    }
}
