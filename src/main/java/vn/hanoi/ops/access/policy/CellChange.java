package vn.hanoi.ops.access.policy;

import vn.hanoi.ops.access.privacy.Cell;
import vn.hanoi.ops.access.privacy.PolicyQuestion;

/** One cell of the matrix in which two versions differ. */
public record CellChange(PolicyQuestion question, Cell before, Cell after) {

    /** Tells whether the later version lets more through. */
    public boolean opens() {
        int step = after.visibility().compareTo(before.visibility());
        return step > 0 || (step == 0 && after.revealable() && !before.revealable());
    }
}
