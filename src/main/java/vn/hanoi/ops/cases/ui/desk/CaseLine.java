package vn.hanoi.ops.cases.ui.desk;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.people.PersonRow;

/** A case with its person and its unit's name. */
record CaseLine(CaseRow row, @Nullable PersonRow person, String unit) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseLine line && row.id().equals(line.row.id());
    }

    @Override
    public int hashCode() {
        return row.id().hashCode();
    }
}
