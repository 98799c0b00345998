package vn.hanoi.ops.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/**
 * A case in a list; the person's name comes from the register of persons.
 *
 * @param number running number of its year, such as 412 of 2021
 * @param area the unit that looks after the person
 * @param station the open station of the clock that is due first; none when none runs
 * @param warnAt from when that station counts as soon due
 * @param dueAt when it is due
 * @param until last day of quarantine
 * @param nextTestOn when a sample is due
 * @param calls attempts to reach the person
 */
public record CaseRow(
        CaseId id,
        int year,
        int number,
        PersonId person,
        AreaPath area,
        Guarded<CaseKind> kind,
        Guarded<CaseState> state,
        Guarded<DetectionPlace> detection,
        Guarded<Severity> severity,
        Guarded<RiskGroup> risk,
        Guarded<Placement> placement,
        Guarded<LocalDate> until,
        @Nullable LocalDate nextTestOn,
        int calls,
        @Nullable Station station,
        @Nullable Instant warnAt,
        @Nullable Instant dueAt,
        Instant registeredAt,
        @Nullable Instant confirmedAt) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
