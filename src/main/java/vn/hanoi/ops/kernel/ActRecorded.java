package vn.hanoi.ops.kernel;

import org.jspecify.annotations.Nullable;

/**
 * An officer or a machine saw or did something that the audit keeps; published in the transaction of the act.
 *
 * @param act what was done, as a code such as {@code CAMERA_CHANGED}
 * @param record kind and id of what it was done to, such as {@code camera:CAM001}; never a person's name or number
 * @param area where the record belongs, when it belongs to a place
 * @param detail what changed, without personal data
 */
public record ActRecorded(
        String act, String record, @Nullable AreaPath area, String detail) {

    /** An act without further detail. */
    public static ActRecorded of(String act, String record, @Nullable AreaPath area) {
        return new ActRecorded(act, record, area, "");
    }
}
