package vn.hanoi.ops.care.transfers;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.Direction;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/**
 * A transfer in a list; the person's name comes from the register of persons.
 *
 * @param shared further areas whose officers may see it: those of the places
 * @param proposed the place that was proposed last
 * @param dueAt when the present state must be over
 */
public record TransferRow(
        TransferId id,
        int year,
        int number,
        CaseId caseId,
        PersonId person,
        AreaPath area,
        Set<AreaPath> shared,
        @Nullable SiteId from,
        @Nullable SiteId to,
        @Nullable BedClass bedClass,
        Direction direction,
        boolean emergency,
        TransferState state,
        Guarded<Severity> severity,
        Guarded<RiskGroup> risk,
        Guarded<String> needs,
        Instant requestedAt,
        Instant stateAt,
        @Nullable Instant dueAt,
        @Nullable SiteId proposed,
        Ambulance ambulance) {

    /** Keeps its own copy. */
    public TransferRow {
        shared = Set.copyOf(shared);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TransferRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
