package vn.hanoi.ops.exercise.traffic;

import java.time.Duration;
import java.time.Instant;

/** How a camera of the demo city fails, as far as its messages show it. */
enum DemoFailure {
    /** Works. */
    NONE,
    /** Says nothing. */
    OFFLINE,
    /** Is being mended and says nothing. */
    MAINTENANCE,
    /** Says the same number again and again. */
    FROZEN,
    /** Is covered and counts nobody. */
    BLIND,
    /** Was turned and counts another place. */
    MOVED,
    /** Its clock is two hours behind. */
    CLOCK,
    /** Sends less than half of its messages. */
    SELDOM;

    private static final Duration BEHIND = Duration.ofHours(2);
    private static final double MORE_SELDOM = 2.5;

    boolean silent() {
        return this == OFFLINE || this == MAINTENANCE;
    }

    /** Seconds between two messages of a camera that has so many. */
    double gap(double seconds) {
        return this == SELDOM ? seconds * MORE_SELDOM : seconds;
    }

    /** The moment of the city's day that the camera sees; a picture that stands still is always the first. */
    Duration seen(Duration elapsed) {
        return this == FROZEN ? Duration.ZERO : elapsed;
    }

    /** The time that the camera believes it is. */
    Instant told(Instant at) {
        return this == CLOCK ? at.minus(BEHIND) : at;
    }
}
