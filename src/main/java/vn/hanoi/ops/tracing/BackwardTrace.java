package vn.hanoi.ops.tracing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * The places that cases share in the days in which they were infected, the least probable by chance first.
 *
 * @param cases how many cases were compared
 * @param found of how many of them there are check-ins; unknown for traces of the time when that was not kept
 * @param people those seen at the first 20 places who are in no open case and of whom no sample was taken after the day there:
 *     those of the first places first, the most exposed of each first, at most 2,000
 * @param untested how many such people there are in all; unknown for traces of the time when that was not kept
 * @param rulesVersion the version of the rules that it was computed under
 */
public record BackwardTrace(
        RunId run,
        CaseId caseId,
        int cases,
        @Nullable Integer found,
        List<SharedVenue> places,
        List<TracedPerson> people,
        @Nullable Integer untested,
        int rulesVersion) {

    /**
     * One place.
     *
     * @param rank place in the run, from 1
     * @param cases how many of the cases were there
     * @param expected how many one would meet there by chance, given how busy it is
     * @param surplus natural logarithm of one over the probability of so many by chance
     * @param lastOn the last day on which one of the cases was there
     * @param seen people who were there together with one of the cases; unknown beyond the first 20 places
     * @param untested how many of them are in no open case and gave no sample after the day there; unknown beyond the first 20
     *     places
     */
    public record SharedVenue(
            int rank,
            int venue,
            String name,
            String address,
            String area,
            @Nullable GeoPoint position,
            int cases,
            double expected,
            double surplus,
            @Nullable LocalDate lastOn,
            @Nullable Integer seen,
            @Nullable Integer untested) {}
}
