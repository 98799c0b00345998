package vn.hanoi.ops.cases.records;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.HealthFacts;

/**
 * A case as the line list edits it.
 *
 * @param version the version that was read
 * @param vaccination what is known of the person's health
 */
public record SheetRow(CaseRow row, int version, Guarded<HealthFacts> vaccination) {

    /** Rows are the same when they are about the same case. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SheetRow sheet && sheet.row.id().equals(row.id());
    }

    @Override
    public int hashCode() {
        return row.id().hashCode();
    }
}
