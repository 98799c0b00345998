package vn.hanoi.ops.cameras;

import java.time.Instant;
import java.util.Map;

/**
 * What one accepted observation says, read by its kind.
 *
 * @param at when it was so on the street; for a flow the end of the stretch of time
 * @param arrivedAt console time at which the message came in
 * @param stream tells the counting places of a camera apart, whose numbers add up; 0 when there is one
 * @param weight what it weighs among the samples of its minute: of a flow the length of its stretch in minutes, of a
 *     picture 1
 * @param values for {@link Measure#OCCUPANCY} how many are in the picture, for {@link Measure#FLOW} passages per minute;
 *     never negative; a class that the camera did not report is absent, which is not zero
 */
public record CountSample(
        CameraId camera,
        Instant at,
        Instant arrivedAt,
        Measure measure,
        int stream,
        double weight,
        Map<CountClass, Double> values) {

    /** A sample of a camera with one counting place, over a whole minute when it is a flow. */
    public CountSample(
            CameraId camera, Instant at, Instant arrivedAt, Measure measure, Map<CountClass, Double> values) {
        this(camera, at, arrivedAt, measure, 0, 1, values);
    }

    /** Makes the values unchangeable. */
    public CountSample {
        values = Map.copyOf(values);
    }
}
