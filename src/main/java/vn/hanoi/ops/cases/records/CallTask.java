package vn.hanoi.ops.cases.records;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/**
 * Somebody to be called by the officer who holds the task.
 *
 * @param home tells who is called together: the same for people of one home or phone
 * @param exposure last exposure
 * @param leasedUntil until when nobody else calls
 * @param lastOutcome code of the last call's outcome
 */
public record CallTask(
        CaseId id,
        int number,
        PersonId person,
        AreaPath area,
        String home,
        Guarded<CaseKind> kind,
        Guarded<LocalDate> exposure,
        Guarded<LocalDate> until,
        int attempts,
        @Nullable String lastOutcome,
        Instant leasedUntil) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallTask task && id.equals(task.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
