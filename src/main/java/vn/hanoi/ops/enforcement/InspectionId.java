package vn.hanoi.ops.enforcement;

import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies a visit of inspectors. */
public record InspectionId(UUID value) {

    /** A new identifier. */
    public static InspectionId next() {
        return new InspectionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
