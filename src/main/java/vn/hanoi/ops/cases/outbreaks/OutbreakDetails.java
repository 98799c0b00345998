package vn.hanoi.ops.cases.outbreaks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.cases.CaseId;

/**
 * An outbreak place whole.
 *
 * @param version to be named when it is changed
 * @param mine whether the place lies in the officer's own area
 * @param days from the first F0 or contact to the last, days without one included
 * @param ways why each case belongs, F0 first, the newest in front
 * @param suggested cases with a marker of the same name that nobody has tied to a place
 * @param steps the oldest first
 */
public record OutbreakDetails(
        OutbreakRow row,
        OutbreakPlace place,
        int version,
        boolean mine,
        List<OutbreakDay> days,
        Map<CaseId, Way> ways,
        List<CaseId> suggested,
        List<OutbreakStep> steps) {

    /** F0 of one reporting day. */
    public int f0On(LocalDate day) {
        return days.stream()
                .filter(d -> d.day().equals(day))
                .mapToInt(OutbreakDay::f0)
                .sum();
    }
}
