package vn.hanoi.ops.cameras;

import java.util.List;

/** What was said about a camera cannot be taken; nothing was changed. */
public class InvalidCamera extends RuntimeException {

    private final transient List<FieldProblem> problems;

    InvalidCamera(List<FieldProblem> problems) {
        super("Camera not valid: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** Every fault that was found, field by field. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
