package vn.hanoi.ops.cases.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.PersonalRecord;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.rules.FourClocks;
import vn.hanoi.ops.cases.rules.GradeTable.Graded;
import vn.hanoi.ops.cases.rules.InfectiousWindow;
import vn.hanoi.ops.cases.rules.QuarantineTerm;
import vn.hanoi.ops.cases.rules.ReleaseCheck;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A case whole.
 *
 * @param version to be handed back when the case is amended
 * @param shared areas of the cases that are linked with this one
 * @param freeSince first day without symptoms of somebody who had some
 * @param clocks the clock of an F0, also when it has stopped
 * @param window when an F0 could infect others
 * @param term the quarantine of a contact
 * @param release whether an F0 may leave care
 * @param timeline in the order of entry; notes are about health
 * @param newerRules rules that are in force now and are not those of the case
 */
public record CaseDetails(
        CaseRow row,
        int version,
        Set<AreaPath> shared,
        Guarded<ConfirmationMethod> result,
        Guarded<Double> ct,
        Guarded<LocalDate> sampledOn,
        @Nullable Instant resultAt,
        Guarded<HealthFacts> vaccination,
        Guarded<LocalDate> onset,
        Guarded<LocalDate> freeSince,
        Guarded<Assessment> findings,
        Guarded<Graded> severity,
        Guarded<Graded> risk,
        FourClocks clocks,
        Guarded<InfectiousWindow> window,
        Guarded<QuarantineTerm> term,
        Guarded<ReleaseCheck> release,
        Guarded<List<CaseEntry>> note,
        CaseRulesVersion rules,
        @Nullable CaseRulesVersion newerRules) {

    /** The record's name for gates and the audit. */
    public PersonalRecord record() {
        return new PersonalRecord("case", row.id().value(), row.person().value(), row.area());
    }
}
