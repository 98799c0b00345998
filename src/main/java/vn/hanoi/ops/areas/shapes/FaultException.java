package vn.hanoi.ops.areas.shapes;

import java.util.List;

/** Stops the reading of one feature. */
final class FaultException extends Exception {

    private final BoundaryFault.Code code;
    private final transient List<Object> figures;

    /** @param figures what the detail names, in its order */
    FaultException(BoundaryFault.Code code, String detail, Object... figures) {
        super(detail);
        this.code = code;
        this.figures = List.of(figures);
    }

    BoundaryFault fault(int index, String unit) {
        return new BoundaryFault(index, unit, code, String.valueOf(getMessage()), figures);
    }
}
