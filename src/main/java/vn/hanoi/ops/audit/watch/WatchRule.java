package vn.hanoi.ops.audit.watch;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * From when on which figure in an hour is flagged.
 *
 * @param threshold the smallest figure that is flagged
 * @param fromHour first hour of the day in Hanoi in which the rule counts, null for all
 * @param toHour the hour at which it ends, which may lie after midnight
 */
public record WatchRule(
        int id,
        Watch watch,
        Instant validFrom,
        int threshold,
        @Nullable Integer fromHour,
        @Nullable Integer toHour,
        String source) {

    /** Tells whether the rule counts what happens at that time of day. */
    public boolean counts(LocalTime time) {
        if (fromHour == null || toHour == null) {
            return true;
        }
        int hour = time.getHour();
        return fromHour <= toHour ? hour >= fromHour && hour < toHour : hour >= fromHour || hour < toHour;
    }
}
