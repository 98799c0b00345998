package vn.hanoi.ops.tracing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseId;

/**
 * A kept trace in a list.
 *
 * @param results how many people or places it found
 * @param sameAsBefore for a repetition whether it found exactly what the first run found; nothing for a first run
 */
public record RunRow(
        RunId id,
        CaseId caseId,
        Direction direction,
        Instant askedAt,
        String officerName,
        String reason,
        boolean whatIf,
        int results,
        int rulesVersion,
        @Nullable Boolean sameAsBefore) {}
