package vn.hanoi.ops.enforcement.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act that the law punishes.
 *
 * @param words plain words by which an officer finds it
 * @param basis decree, article, clause and point
 * @param low lower end of the bracket for a person, in đồng
 * @param high upper end, in đồng
 * @param factor by which both grow for an organisation
 * @param venue whether it is committed by who runs a venue
 * @param dispute code of the {@link Dispute} that it belongs to, or blank
 * @param validFrom the first day it holds inside its version of the law; absent for the version's own
 * @param validTo the last day it holds; absent for none
 * @param note what a reader must know, or blank
 */
public record Act(
        String code,
        String name,
        List<String> words,
        String basis,
        long low,
        long high,
        int factor,
        boolean venue,
        List<String> remedies,
        List<String> additional,
        String dispute,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        SourceMark mark,
        String note) {

    /** Copies what can change. */
    public Act {
        words = List.copyOf(words);
        remedies = List.copyOf(remedies);
        additional = List.copyOf(additional);
    }

    /** The lower end of the bracket, in đồng. */
    public long low(Offender offender) {
        return low * times(offender);
    }

    /** The upper end of the bracket, in đồng. */
    public long high(Offender offender) {
        return high * times(offender);
    }

    /** Tells whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    private int times(Offender offender) {
        return offender == Offender.ORGANISATION ? factor : 1;
    }
}
