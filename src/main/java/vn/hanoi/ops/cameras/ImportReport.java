package vn.hanoi.ops.cameras;

import java.util.List;

/**
 * What an import of cameras does, or would do.
 *
 * @param added cameras with new codes
 * @param changed cameras that are known and differ
 * @param unchanged cameras that are known and are as the file says
 * @param faults what is wrong with the file; with one fault nothing is applied
 */
public record ImportReport(int added, int changed, int unchanged, List<RowFault> faults) {

    /**
     * Something wrong in one row.
     *
     * @param row the row in the file, the header is row 1
     * @param code the camera's code as far as it can be read
     */
    public record RowFault(int row, String code, FieldProblem problem) {}

    /** Tells whether it can be applied. */
    public boolean clean() {
        return faults.isEmpty();
    }
}
