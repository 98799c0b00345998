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
 * @param outcome what came out
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
        Outcome outcome,
        @Nullable RunId repeats) {

    /**
     * What came out of a trace.
     *
     * @param results how many people or places it found
     * @param digest hash of the result, hexadecimal: the same parameters and check-ins give the same
     * @param micros how long the search took, without what was kept of it
     * @param checkedIn for a backward trace of how many cases there were check-ins; nothing where that was not kept
     * @param untested for a backward trace how many people seen at its places were not tested; nothing where that was not kept
     */
    record Outcome(
            int results,
            String digest,
            long micros,
            @Nullable Integer checkedIn,
            @Nullable Integer untested) {

        /** Nothing yet. */
        static final Outcome NONE = new Outcome(0, "", 0, null, null);
    }

    /** The same with what came out. */
    Run with(Outcome what) {
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
                what,
                repeats);
    }
}
