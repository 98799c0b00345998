package vn.hanoi.ops.venues.checkins;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person was at a part of a venue from one moment to before another.
 *
 * @param venue the venue's short number
 * @param zone the part, 0 when only the entrance was scanned
 * @param unscanned what is known of the end when nobody checked the person out, else absent
 */
public record Stay(
        PersonKey person,
        int venue,
        int zone,
        Instant from,
        Instant to,
        @Nullable Unscanned unscanned) {

    /**
     * An end that nobody scanned.
     *
     * @param last the last scan, until which the person was there for certain
     * @param typical when people typically leave after such a scan
     * @param limit the stay is not asked about from this moment on
     */
    public record Unscanned(Instant last, Instant typical, Instant limit) {}

    /** A stay from one scan on, to a check-out or to an end that is assumed. */
    public Stay(PersonKey person, int venue, int zone, Instant from, Instant to, boolean assumed) {
        this(person, venue, zone, from, to, assumed ? new Unscanned(from, to, Instant.MAX) : null);
    }

    /** Whether the end is the typical stay of the venue's kind after the last scan, because nobody checked out. */
    public boolean assumed() {
        return unscanned != null;
    }

    /** The same stay checked out at another moment. */
    public Stay until(Instant end) {
        return new Stay(person, venue, zone, from, end, null);
    }

    /** The same stay with one more scan, after which people typically stay for a time. */
    Stay seen(Instant at, Duration typical) {
        Instant end = at.plus(typical);
        return new Stay(person, venue, zone, from, end, new Unscanned(at, end, Instant.MAX));
    }

    /** The same stay by another key of the same person. */
    public Stay by(PersonKey key) {
        return new Stay(key, venue, zone, from, to, unscanned);
    }

    /** The part from one moment to before another; it ends before it begins when there is none. */
    public Stay between(Instant begin, Instant end) {
        Unscanned open = unscanned;
        return new Stay(
                person,
                venue,
                zone,
                from.isBefore(begin) ? begin : from,
                earlier(to, end),
                open == null ? null : new Unscanned(open.last(), open.typical(), earlier(open.limit(), end)));
    }

    /**
     * The stay as it was when the person left after this many times the typical stay after the last scan; one that was checked
     * out as it is. It ends before it begins when the person left before the part that is asked about.
     */
    public Stay leftAfter(double times) {
        Unscanned open = unscanned;
        if (open == null) {
            return this;
        }
        long seconds = Duration.between(open.last(), open.typical()).toSeconds();
        Instant left = open.last().plusSeconds(Math.round(seconds * times));
        return new Stay(person, venue, zone, from, earlier(left, open.limit()), open);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
