package vn.hanoi.ops.cameras;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells a clock that is wrong from messages that were held up. Both bring old times; but what was held up comes faster than
 * it was counted, while the counts of a wrong clock come as slowly as they are made.
 */
final class ClockWatch {

    private static final int NEEDED = 2;

    /** What a count says about its camera's clock. */
    enum Verdict {
        RIGHT,
        WRONG,
        UNDECIDED
    }

    private record Last(Instant at, Instant arrival, int streak) {}

    private final Map<CameraId, Last> last = new ConcurrentHashMap<>();

    /** @param tolerance how far a right clock and its message's way may be off */
    Verdict judge(CameraId camera, Instant at, Instant arrival, Duration tolerance) {
        if (Duration.between(at, arrival).abs().compareTo(tolerance) <= 0) {
            last.remove(camera);
            return Verdict.RIGHT;
        }
        Last now = last.merge(camera, new Last(at, arrival, 0), ClockWatch::next);
        return now.streak() >= NEEDED ? Verdict.WRONG : Verdict.UNDECIDED;
    }

    private static Last next(Last before, Last now) {
        if (!now.at().isAfter(before.at())) {
            return before;
        }
        Duration counted = Duration.between(before.at(), now.at());
        Duration came = Duration.between(before.arrival(), now.arrival());
        boolean asSlowly = came.multipliedBy(2).compareTo(counted) >= 0;
        return new Last(now.at(), now.arrival(), asSlowly ? before.streak() + 1 : 0);
    }
}
