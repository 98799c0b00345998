package vn.hanoi.ops.cameras;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a camera counted, in the words of its sender; whether the console takes it is for the intake to say.
 *
 * @param camera the camera's code
 * @param at when it was so; of an interval the end
 * @param from begin of an {@link Kind#INTERVAL}, absent for the other kinds
 * @param since when a {@link Kind#CUMULATIVE} counter began, when the sender knows it
 * @param counts how many of each class; classes that the console does not know are kept and not counted
 * @param extras fields of the message that the console has no use for, as JSON, kept for a later reading
 * @param stream tells several counting places of one camera apart, whose numbers add up; empty when there is one
 * @param again sent late from a device's store: kept, and never a reason to act
 */
public record Observation(
        String camera,
        Instant at,
        Kind kind,
        @Nullable Instant from,
        @Nullable Instant since,
        Map<String, Double> counts,
        @Nullable String extras,
        String stream,
        boolean again)
        implements Submission {

    /** Times are kept to the millisecond, so that what was just told is found again in the stream. */
    public Observation {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        from = from == null ? null : from.truncatedTo(ChronoUnit.MILLIS);
        since = since == null ? null : since.truncatedTo(ChronoUnit.MILLIS);
    }

    /** An observation of a camera with one counting place. */
    public Observation(
            String camera,
            Instant at,
            Kind kind,
            @Nullable Instant from,
            @Nullable Instant since,
            Map<String, Double> counts,
            @Nullable String extras) {
        this(camera, at, kind, from, since, counts, extras, "", false);
    }

    /** So many are at the camera now. */
    public static Observation gauge(String camera, Instant at, Map<String, Double> counts) {
        return new Observation(camera, at, Kind.GAUGE, null, null, counts, null);
    }
}
