package vn.hanoi.ops.vision.counting;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.hanoi.ops.cameras.CameraId;

/** Which cameras give the same picture to the byte again, and for how long: a lens always sees some noise. */
final class SamePictures {

    /** What a picture is to the one before it. */
    enum Again {
        /** Another one. */
        NEW,
        /** The same. */
        SAME,
        /** The same for so long that nothing in it is of now. */
        STILL,
        /** Another one after the same for long. */
        MOVES
    }

    private record Seen(int hash, long since, boolean still) {}

    private static final Seen NONE = new Seen(0, 0, false);

    private final Duration patience;
    private final Map<CameraId, Seen> seen = new ConcurrentHashMap<>();

    /** @param patience how long the same picture is still believed */
    SamePictures(Duration patience) {
        this.patience = patience;
    }

    /** Compares a picture with the one before it. @param nanos the machine's counter of nanoseconds */
    Again compare(CameraId camera, byte[] picture, long nanos) {
        int hash = Arrays.hashCode(picture);
        Seen before = seen.get(camera);
        if (before == null || before.hash() != hash) {
            seen.put(camera, new Seen(hash, nanos, false));
            return before != null && before.still() ? Again.MOVES : Again.NEW;
        }
        boolean still = nanos - before.since() >= patience.toNanos();
        seen.put(camera, new Seen(hash, before.since(), still));
        return still ? Again.STILL : Again.SAME;
    }

    /** When the camera's picture came for the first time, on the machine's counter of nanoseconds. */
    long since(CameraId camera) {
        return seen.getOrDefault(camera, NONE).since();
    }
}
