package vn.hanoi.ops.enforcement.evidence;

import java.util.UUID;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * What a photo belongs to.
 *
 * @param area where it was
 */
public record Subject(Kind kind, UUID id, AreaPath area) {

    /** A visit or a record. */
    public enum Kind {
        INSPECTION,
        RECORD
    }

    /** A visit. */
    public static Subject of(InspectionId id, AreaPath area) {
        return new Subject(Kind.INSPECTION, id.value(), area);
    }

    /** A record. */
    public static Subject of(ViolationId id, AreaPath area) {
        return new Subject(Kind.RECORD, id.value(), area);
    }
}
