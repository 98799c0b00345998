package vn.hanoi.ops.cases;

import java.util.List;

/** Many people were taken in together as F0, as a file told of them; none of them is told by {@link CaseConfirmed} besides. */
public record ManyConfirmed(List<CaseConfirmed> cases) {

    /** Keeps its own copy. */
    public ManyConfirmed {
        cases = List.copyOf(cases);
    }
}
