package vn.hanoi.ops.venues.checkins;

import java.time.Instant;

/**
 * A person was at a part of a venue from one moment to before another.
 *
 * @param venue the venue's short number
 * @param zone the part, 0 when only the entrance was scanned
 * @param assumed whether the end is the typical stay of the venue's kind, because nobody checked out
 */
public record Stay(PersonKey person, int venue, int zone, Instant from, Instant to, boolean assumed) {

    /** The same stay ended at another moment. */
    public Stay until(Instant end, boolean isAssumed) {
        return new Stay(person, venue, zone, from, end, isAssumed);
    }
}
