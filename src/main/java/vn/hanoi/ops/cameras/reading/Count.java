package vn.hanoi.ops.cameras.reading;

import java.time.Instant;
import java.util.EnumMap;
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
 * @param stream tells the camera's counting places apart; 0 when there is one
 */
public record Count(
        int camera,
        Instant at,
        long digest,
        Kind kind,
        @Nullable Instant from,
        @Nullable Instant since,
        Map<CountClass, Double> values,
        @Nullable String extras,
        int stream)
        implements Comparable<Count> {

    /** A count of a camera with one counting place. */
    public Count(
            int camera,
            Instant at,
            long digest,
            Kind kind,
            @Nullable Instant from,
            @Nullable Instant since,
            Map<CountClass, Double> values,
            @Nullable String extras) {
        this(camera, at, digest, kind, from, since, values, extras, 0);
    }

    /** The number under which the stream table knows a counting place's name. */
    public static int streamOf(String name) {
        return name.isEmpty() ? 0 : name.hashCode();
    }

    /** What makes an observation the same as another. */
    public record Key(int camera, Instant at, long digest) {}

    /** The primary key in the stream. */
    public Key key() {
        return new Key(camera, at, digest);
    }

    /**
     * The same counter at the same moment with the greatest number of each class: a device whose clock knows only seconds
     * names one moment for several passages.
     */
    public Count highest(Count other) {
        Map<CountClass, Double> highest = new EnumMap<>(CountClass.class);
        highest.putAll(values);
        other.values.forEach((type, value) -> highest.merge(type, value, Math::max));
        return new Count(camera, at, digest, kind, from, since, highest, extras, stream);
    }

    /** Tells whether both are numbers of one counter at one moment. */
    public boolean coincides(Count other) {
        return kind == Kind.CUMULATIVE
                && other.kind == Kind.CUMULATIVE
                && camera == other.camera
                && stream == other.stream
                && at.equals(other.at);
    }

    /** The order of the stream's primary key. */
    @Override
    public int compareTo(Count other) {
        int byCamera = Integer.compare(camera, other.camera);
        int byTime = byCamera != 0 ? byCamera : at.compareTo(other.at);
        return byTime != 0 ? byTime : Long.compare(digest, other.digest);
    }
}
