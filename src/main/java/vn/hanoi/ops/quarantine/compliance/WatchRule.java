package vn.hanoi.ops.quarantine.compliance;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When detections of one kind are an alert.
 *
 * @param place code of the kind of place; blank for all
 * @param site code of the site; blank for all
 * @param from, to hours of Hanoi's day in which it holds, over midnight when the end is the earlier; always when absent
 * @param least how many people at least
 * @param lookMinutes within how many minutes somebody has to look
 */
public record WatchRule(
        WatchCode code,
        String place,
        String site,
        Instant validFrom,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        int least,
        int lookMinutes,
        String source) {

    /** Tells whether the rule holds at a time of the day. */
    boolean holds(LocalTime time) {
        if (from == null || to == null) {
            return true;
        }
        boolean after = !time.isBefore(from);
        boolean before = time.isBefore(to);
        return from.isBefore(to) ? after && before : after || before;
    }
}
