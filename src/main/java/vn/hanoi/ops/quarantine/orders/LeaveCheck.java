package vn.hanoi.ops.quarantine.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.ops.cases.rules.QuarantineTerm;

/**
 * Whether somebody may leave quarantine: the days are served, every test day has a negative sample of its own, taken at most
 * so many days before it, and nobody found the person infected or in need of help.
 *
 * @param open what is still missing
 * @param met what is fulfilled
 */
public record LeaveCheck(List<Line> open, List<Line> met) {

    /** A line of the check. @param key translation key; {@code values} stand in it */
    public record Line(String key, List<Object> values) {}

    /** What is looked at. @param alarm a daily check raised an alarm that nobody handled */
    public record Facts(List<OrderDetails.Sample> samples, boolean infected, boolean alarm) {}

    /** Copies what can change. */
    public LeaveCheck {
        open = List.copyOf(open);
        met = List.copyOf(met);
    }

    /** Tells whether nothing is missing. */
    public boolean passed() {
        return open.isEmpty();
    }

    /**
     * The check on a day. The last day of the term is still served: leaving is possible on it, as the decision says.
     *
     * @param lastTestDays how many days before a test day its sample may be taken
     */
    static LeaveCheck of(QuarantineTerm term, Facts facts, LocalDate today, int lastTestDays) {
        List<Line> open = new ArrayList<>();
        List<Line> met = new ArrayList<>();
        put(!today.isBefore(term.lastDay()), new Line("quarantine.leave.days", List.of(term.lastDay())), open, met);
        List<LocalDate> negative = facts.samples().stream()
                .filter(s -> s.outcome() == Outcome.NEGATIVE)
                .map(OrderDetails.Sample::takenOn)
                .sorted()
                .toList();
        int next = 0;
        for (LocalDate due : term.tests()) {
            while (next < negative.size() && negative.get(next).isBefore(due.minusDays(lastTestDays))) {
                next++;
            }
            boolean tested = next < negative.size();
            put(tested, new Line("quarantine.leave.test", List.of(due)), open, met);
            next += tested ? 1 : 0;
        }
        put(!facts.infected() && !positive(facts), new Line("quarantine.leave.well", List.of()), open, met);
        put(!facts.alarm(), new Line("quarantine.leave.alarm", List.of()), open, met);
        return new LeaveCheck(open, met);
    }

    private static boolean positive(Facts facts) {
        return facts.samples().stream().anyMatch(s -> s.outcome() == Outcome.POSITIVE);
    }

    private static void put(boolean fulfilled, Line line, List<Line> open, List<Line> met) {
        (fulfilled ? met : open).add(line);
    }
}
