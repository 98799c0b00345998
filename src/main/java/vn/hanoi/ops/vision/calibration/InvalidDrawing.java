package vn.hanoi.ops.vision.calibration;

/** From what was drawn no area can be told; nothing was changed. */
public class InvalidDrawing extends RuntimeException {

    private final String field;
    private final String fault;

    InvalidDrawing(String field, String fault) {
        super(field + ": " + fault);
        this.field = field;
        this.fault = fault;
    }

    /** What is wrong: {@code ground}, {@code rectangle}, {@code across} or {@code along}. */
    public String field() {
        return field;
    }

    /** The code of the fault, such as {@code HORIZON}. */
    public String fault() {
        return fault;
    }
}
