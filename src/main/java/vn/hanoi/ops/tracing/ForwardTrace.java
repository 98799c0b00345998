package vn.hanoi.ops.tracing;

import java.util.List;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.cases.CaseId;

/**
 * Whom an infected person met, the most exposed first, households together.
 *
 * @param people at most 2,000
 * @param found how many there are in all
 * @param rulesVersion the version of the rules that it was computed under
 */
public record ForwardTrace(
        RunId run,
        CaseId caseId,
        Guarded<TraceWindow> window,
        Guarded<List<Visit>> visits,
        List<TracedPerson> people,
        int found,
        int rulesVersion) {}
