package vn.hanoi.ops.crowding.level;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the gauge of one street remembers after a minute.
 *
 * @param level 0 while nothing is known, then 1 to 5
 * @param since the minute with which this level began
 * @param reached for level 1, 2, … up to this one: since when the street is there or above
 * @param fell the minute of the last fall; minutes up to it do not count towards a rise
 * @param judged the last minute whose window held enough readings to decide
 * @param window the readings that still matter, oldest first
 */
public record GaugeState(
        int level,
        @Nullable Instant since,
        List<Instant> reached,
        @Nullable Instant fell,
        @Nullable Instant judged,
        List<Reading> window) {

    /** Nothing known. */
    public static final GaugeState UNKNOWN = new GaugeState(0, null, List.of(), null, null, List.of());

    /** A level read from history: what brought it is not remembered. */
    public static GaugeState remembered(int level, Instant since, Instant judged) {
        return new GaugeState(level, since, java.util.Collections.nCopies(level, since), null, judged, List.of());
    }

    /** Tells whether the level is known but was not judged for longer than allowed: to be shown grey, never as calm. */
    public boolean stale(Instant now, Duration maxAge) {
        return level > 0
                && (judged == null
                        || Duration.between(judged, now).minusMinutes(1).compareTo(maxAge) > 0);
    }

    /** Since when the street is at the given level, 1 to 5, or above; nothing while it is below. */
    public @Nullable Instant atLeast(int wanted) {
        return wanted <= reached.size() ? reached.get(wanted - 1) : null;
    }

    /** The newest reading of the window, if it holds one. */
    public @Nullable Reading newest() {
        return window.isEmpty() ? null : window.getLast();
    }
}
