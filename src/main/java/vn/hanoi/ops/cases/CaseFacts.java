package vn.hanoi.ops.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/**
 * What other rooms may build on; never shown to an officer as it is.
 *
 * @param lastExposure of a contact, from which quarantine is counted
 * @param until last day of quarantine
 * @param placement where the person is isolated or treated, when it is decided
 */
public record CaseFacts(
        CaseId id,
        int year,
        int number,
        PersonId person,
        AreaPath area,
        CaseKind kind,
        CaseState state,
        @Nullable Severity severity,
        @Nullable RiskGroup risk,
        @Nullable Placement placement,
        @Nullable LocalDate lastExposure,
        @Nullable LocalDate until) {}
