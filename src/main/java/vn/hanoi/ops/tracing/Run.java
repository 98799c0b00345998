package vn.hanoi.ops.tracing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A trace as it is kept, without its results.
 *
 * @param tracks what was looked for
 * @param digest hash of the result, hexadecimal: the same parameters and check-ins give the same
 * @param micros how long the search took, without what was kept of it
 * @param repeats the run that this one repeats
 */
record Run(
        RunId id,
        CaseId caseId,
        AreaPath area,
        Direction direction,
        Instant askedAt,
        String officer,
        String officerName,
        String reason,
        List<Track> tracks,
        boolean whatIf,
        int rulesVersion,
        int results,
        String digest,
        long micros,
        @Nullable RunId repeats) {

    /** The same with what came out. */
    Run with(int count, String hash, long took) {
        return new Run(
                id,
                caseId,
                area,
                direction,
                askedAt,
                officer,
                officerName,
                reason,
                tracks,
                whatIf,
                rulesVersion,
                count,
                hash,
                took,
                repeats);
    }
}
