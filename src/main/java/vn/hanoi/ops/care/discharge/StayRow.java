package vn.hanoi.ops.care.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.rules.ReleaseCheck;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/**
 * A stay in a list; the person's name comes from the register of persons.
 *
 * @param home where the patient lives
 * @param shared the area of the place
 * @param expectedOn the day on which the patient can leave at the earliest
 * @param handover whether the patient may leave, and what is still missing; about health
 */
public record StayRow(
        UUID id,
        CaseId caseId,
        PersonId person,
        SiteId site,
        BedClass bedClass,
        AreaPath home,
        Set<AreaPath> shared,
        Instant enteredAt,
        @Nullable LocalDate expectedOn,
        @Nullable Instant leftAt,
        Guarded<ReleaseCheck> handover) {

    /** Keeps its own copy. */
    public StayRow {
        shared = Set.copyOf(shared);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StayRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
