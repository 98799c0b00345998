package vn.hanoi.ops.venues.citizen;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a phone noted something, by the console's clock: the phone sends beside it what its own clock shows as it sends. */
final class PhoneClock {

    private static final int STEP_SECONDS = 30;

    private PhoneClock() {}

    /**
     * The moment. The clocks are compared in half minutes: the same note sent again is the same moment, or at the edge of a step
     * one so near that it is known as the same scan.
     *
     * @param noted milliseconds since 1970 by the phone's clock
     * @param shown what the phone's clock shows as it sends, likewise; absent when it does not say
     * @param now by the console's clock
     */
    static Instant moment(long noted, @Nullable Long shown, Instant now) {
        Instant at = Instant.ofEpochMilli(noted);
        if (shown == null) {
            return at;
        }
        Duration behind = Duration.between(Instant.ofEpochMilli(shown), now);
        return at.plusSeconds(STEP_SECONDS * Math.round(behind.toSeconds() / (double) STEP_SECONDS));
    }
}
