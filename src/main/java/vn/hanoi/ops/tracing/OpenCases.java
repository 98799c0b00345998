package vn.hanoi.ops.tracing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.InfectiousFacts;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.tracing.TracingRefused.Reason;

/** Finds the open case for which a health officer traces, and the F0 that are compared with it. */
@Component
class OpenCases {

    private static final int MOST = 200;
    private static final int DISTRICT = 2;
    private static final Duration RECENT = Duration.ofDays(21);

    private final CaseRegister cases;
    private final CurrentOfficer officers;
    private final Clock clock;

    OpenCases(CaseRegister cases, CurrentOfficer officers, Clock clock) {
        this.cases = cases;
        this.officers = officers;
        this.clock = clock;
    }

    /** The case. @throws TracingRefused when there is none in the officer's area or it is not open */
    InfectiousFacts require(CaseId id) {
        InfectiousFacts found = seen(id);
        if (!found.state().open()) {
            throw new TracingRefused(Reason.CASE_ENDED);
        }
        return found;
    }

    /** The case, open or not. @throws TracingRefused when there is none in the officer's area */
    InfectiousFacts seen(CaseId id) {
        Officer officer = officers.require();
        return cases.infectious(List.of(id)).stream()
                .filter(facts -> officer.scope().covers(facts.area()))
                .findFirst()
                .orElseThrow(() -> new TracingRefused(Reason.UNKNOWN_CASE));
    }

    /**
     * The F0 to compare: those asked for, else those of the case's district in the last three weeks, at most 200 in all; the
     * case is among them.
     *
     * @throws TracingRefused when one that is asked for is no F0 of the officer's area, which is told by its place, or too many
     *     are
     */
    List<InfectiousFacts> compared(InfectiousFacts about, List<CaseId> asked) {
        Set<CaseId> ids = new LinkedHashSet<>(List.of(about.id()));
        if (asked.isEmpty()) {
            AreaPath district = about.area().upTo(DISTRICT);
            Instant since = clock.instant().minus(RECENT);
            ids.addAll(cases.confirmedSince(district, since, MOST));
        } else {
            ids.addAll(asked);
        }
        if (!asked.isEmpty() && ids.size() > MOST) {
            throw new TracingRefused(Reason.TOO_MANY_CASES);
        }
        List<InfectiousFacts> found = f0(ids.stream().limit(MOST).toList());
        Set<CaseId> known = found.stream().map(InfectiousFacts::id).collect(Collectors.toSet());
        for (int i = 0; i < asked.size(); i++) {
            if (!known.contains(asked.get(i))) {
                throw TracingRefused.at(i, Reason.UNKNOWN_COMPARED);
            }
        }
        return found;
    }

    /** Those of these cases that are F0 of the officer's area. */
    private List<InfectiousFacts> f0(List<CaseId> ids) {
        Officer officer = officers.require();
        return cases.infectious(ids).stream()
                .filter(facts -> facts.kind() == CaseKind.F0 && officer.scope().covers(facts.area()))
                .toList();
    }
}
