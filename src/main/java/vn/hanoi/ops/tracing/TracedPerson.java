package vn.hanoi.ops.tracing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.tracing.presence.Closeness;

/**
 * Somebody who met the infected person, or was with one of the cases that were compared.
 *
 * @param rank place in the run, from 1
 * @param group people of one household, or of one record, have the same number
 * @param household whether the group is a household of several
 * @param visitorContact phone or paper by which the person checked in; unknown when it is not kept any more
 * @param meetings where, when and how long
 * @param score expected exposure, all meetings added up: the list's order
 * @param known the person's open case, when there is one
 * @param made whether each case that was met has the person as a contact from a trace already, with this day or a later one
 * @param toEnter whether that is lacking, and the person is no F0: what one click enters, but for those who merely shared the
 *     entrance of a large place
 */
public record TracedPerson(
        int rank,
        int group,
        boolean household,
        Guarded<String> visitorContact,
        Guarded<List<Encounter>> meetings,
        Closeness closeness,
        double score,
        @Nullable CaseId known,
        boolean made,
        boolean toEnter) {

    /**
     * One meeting at one venue on one day; the score is its minutes, each weighed by part, air and infectivity.
     *
     * @param first the beginning of the time in common
     * @param last its end
     * @param together minutes together
     * @param after minutes in the air that the infected person left
     * @param low minutes in all if those who did not check out left early
     * @param high minutes in all if they left late
     * @param assumed whether an end was assumed, because somebody did not check out
     * @param infectivity weight of the day, counted from the first symptoms
     * @param ventilation weight of the kind of venue
     * @param source the case that was met, of several the one with whom most minutes are in common
     */
    public record Encounter(
            int venue,
            String name,
            String address,
            Closeness closeness,
            Instant first,
            Instant last,
            long together,
            long after,
            long low,
            long high,
            boolean assumed,
            double infectivity,
            double ventilation,
            double score,
            CaseId source) {}
}
