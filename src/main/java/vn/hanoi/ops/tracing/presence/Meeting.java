package vn.hanoi.ops.tracing.presence;

import java.time.Instant;
import vn.hanoi.ops.venues.checkins.PersonKey;

/**
 * Somebody was at a venue while, or shortly after, an infected person was there.
 *
 * @param together minutes together
 * @param after minutes in the air that the infected person left
 * @param first the beginning of the time in common
 * @param last its end, which is no part of it
 * @param assumed whether an end was assumed, because somebody did not check out
 * @param score minutes together and after, weighed by part, kind of place and air
 */
public record Meeting(
        PersonKey person,
        int venue,
        Closeness closeness,
        long together,
        long after,
        Instant first,
        Instant last,
        boolean assumed,
        double score) {}
