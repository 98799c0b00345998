package vn.hanoi.ops.areas.shapes;

/** Stops the reading of one feature. */
final class FaultException extends Exception {

    private final BoundaryFault.Code code;

    FaultException(BoundaryFault.Code code, String detail) {
        super(detail);
        this.code = code;
    }

    BoundaryFault.Code code() {
        return code;
    }
}
