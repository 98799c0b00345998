package vn.hanoi.ops.cameras.reading;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Kind;

/**
 * One observation as the stream keeps it.
 *
 * @param camera the camera's number
 * @param at to the millisecond
 * @param digest tells two observations of one camera and moment apart by what they say
 * @param values the counted classes; one that was not reported is absent
 * @param extras unknown classes and fields as JSON
 */
public record Count(
        int camera,
        Instant at,
        long digest,
        Kind kind,
        @Nullable Instant from,
        @Nullable Instant since,
        Map<CountClass, Double> values,
        @Nullable String extras)
        implements Comparable<Count> {

    /** What makes an observation the same as another. */
    public record Key(int camera, Instant at, long digest) {}

    /** The primary key in the stream. */
    public Key key() {
        return new Key(camera, at, digest);
    }

    /** The order of the stream's primary key. */
    @Override
    public int compareTo(Count other) {
        int byCamera = Integer.compare(camera, other.camera);
        int byTime = byCamera != 0 ? byCamera : at.compareTo(other.at);
        return byTime != 0 ? byTime : Long.compare(digest, other.digest);
    }
}
