package vn.hanoi.ops.enforcement.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be assessed.
 *
 * @param acts codes of the acts of one offender
 * @param on the day of the act
 * @param circumstances codes of mitigating and aggravating circumstances
 * @param priors sanctions of the same offender within the window
 * @param licence whether the right to use a licence or to operate is to be suspended
 * @param moments when what starts a clock happened; the act's day at noon for those before the record, when absent
 */
public record Question(
        List<String> acts,
        LocalDate on,
        Offender offender,
        List<String> circumstances,
        int priors,
        boolean licence,
        Set<Situation> situations,
        Map<Moment, Instant> moments) {

    /** Copies what can change. */
    public Question {
        acts = List.copyOf(acts);
        circumstances = List.copyOf(circumstances);
        situations = Set.copyOf(situations);
        moments = Map.copyOf(moments);
    }

    /** A question about acts alone. */
    public static Question about(LocalDate on, Offender offender, String... acts) {
        return new Question(List.of(acts), on, offender, List.of(), 0, false, Set.of(), Map.of());
    }

    /** The same under these circumstances. */
    public Question with(List<String> codes, int earlier) {
        return new Question(acts, on, offender, codes, earlier, licence, situations, moments);
    }

    /** The same in these situations, with what has happened so far. */
    public Question with(Set<Situation> now, Map<Moment, Instant> happened) {
        return new Question(acts, on, offender, circumstances, priors, licence, now, happened);
    }
}
