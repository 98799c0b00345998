package vn.hanoi.ops.cameras;

import java.time.Instant;

/**
 * Something that a device reported besides counts.
 *
 * @param source code of the source
 * @param stream what it belongs to at the device: a channel or a rule
 * @param camera code of the registered camera of that stream, or empty
 * @param rule name of the line, field or region at the device, or empty
 * @param at when, by the device's clock; the arrival when it names no time
 * @param again sent late from the device's store, or a state that is only repeated: to be kept and never to be acted on
 */
public record DeviceAlarm(
        String source, String stream, String camera, What what, String rule, Instant at, boolean again) {

    /** What was seen. */
    public enum What {
        /** Somebody crossed a line. */
        LINE,
        /** Somebody is in a field. */
        FIELD,
        /** Somebody stays in a field. */
        LOITERING,
        /** Many stand together. */
        GATHERING,
        /** The picture is covered, or the camera was turned. */
        COVERED
    }
}
