package vn.hanoi.ops.cases.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ConsoleClock;

/**
 * The days on which an F0 could infect others: whoever was close on one of them is a contact.
 *
 * @param from the first day
 * @param to the last day; nothing while it goes on
 */
public record InfectiousWindow(LocalDate from, @Nullable LocalDate to, List<Why> why) {

    /** Keeps its own copy. */
    public InfectiousWindow {
        why = List.copyOf(why);
    }

    /**
     * What is known of an F0.
     *
     * @param onsetOn first symptoms; none for an F0 without symptoms
     * @param sampledOn the day of the positive sample; none when only the result is known, as of cases told by other programs
     * @param resultOn the day of the result, which stands for the sample whose day nobody knows
     * @param firstContactOn first contact with a known source
     * @param isolatedOn since when nobody could be infected any more
     * @param clearedOn the day of a negative sample, or of one at the rules' Ct
     */
    public record Facts(
            @Nullable LocalDate onsetOn,
            @Nullable LocalDate sampledOn,
            LocalDate resultOn,
            @Nullable LocalDate firstContactOn,
            @Nullable LocalDate isolatedOn,
            @Nullable LocalDate clearedOn) {}

    /**
     * The day from which an F0 is cleared: that of the first of its last samples which are all negative or at the rules' Ct;
     * none while the last one is not, because a later positive sample speaks against an earlier negative one.
     */
    public static @Nullable LocalDate clearedOn(Collection<ReleaseCheck.Sample> samples, CaseRules rules) {
        return samples.stream()
                .sorted(Comparator.comparing(ReleaseCheck.Sample::at).reversed())
                .takeWhile(sample ->
                        sample.clears(rules.window().endCt(), rules.release().rapid()))
                .reduce((later, earlier) -> earlier)
                .map(sample -> LocalDate.ofInstant(sample.at(), ConsoleClock.HANOI))
                .orElse(null);
    }

    /** The window under the rules. */
    public static InfectiousWindow of(Facts facts, WindowRules rules) {
        List<Why> why = new ArrayList<>();
        LocalDate from = from(facts, rules, why);
        LocalDate to = facts.isolatedOn();
        if (to != null) {
            why.add(Why.rule(rules.source(), "WINDOW_ISOLATED", to));
        }
        LocalDate cleared = facts.clearedOn();
        if (rules.endCt() > 0 && cleared != null && (to == null || cleared.isBefore(to))) {
            to = cleared;
            why.add(Why.rule(rules.source(), "WINDOW_CLEARED", cleared, rules.endCt()));
        }
        if (to == null) {
            why.add(Why.fact("WINDOW_OPEN"));
        }
        return new InfectiousWindow(from, to, why);
    }

    /** Tells whether a day lies in the window. */
    public boolean covers(LocalDate day) {
        LocalDate end = to;
        return !day.isBefore(from) && (end == null || !day.isAfter(end));
    }

    private static LocalDate from(Facts facts, WindowRules rules, List<Why> why) {
        LocalDate onset = facts.onsetOn();
        if (onset != null) {
            LocalDate from = onset.minusDays(rules.beforeOnset());
            why.add(Why.rule(rules.source(), "WINDOW_ONSET", rules.beforeOnset(), onset, from));
            return from;
        }
        LocalDate contact = facts.firstContactOn();
        if (rules.fromSource() && contact != null) {
            why.add(Why.rule(rules.source(), "WINDOW_SOURCE", contact));
            return contact;
        }
        LocalDate sampled = facts.sampledOn();
        LocalDate found = sampled == null ? facts.resultOn() : sampled;
        LocalDate from = found.minusDays(rules.beforeSample());
        String code = sampled == null ? "WINDOW_RESULT" : "WINDOW_SAMPLE";
        why.add(Why.rule(rules.source(), code, rules.beforeSample(), found, from));
        return from;
    }
}
