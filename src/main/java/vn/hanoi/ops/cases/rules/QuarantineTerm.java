package vn.hanoi.ops.cases.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How long one contact is quarantined: computed from the last exposure, never typed.
 *
 * @param from the last exposure, day 0
 * @param lastDay the last day of quarantine
 * @param monitoredUntil the last day of watching oneself
 * @param tests days on which samples are due
 */
public record QuarantineTerm(
        LocalDate from,
        LocalDate lastDay,
        LocalDate monitoredUntil,
        Protection protection,
        List<LocalDate> tests,
        List<Why> why) {

    /** Keeps its own copies. */
    public QuarantineTerm {
        tests = List.copyOf(tests);
        why = List.copyOf(why);
    }

    /**
     * The term under the rules.
     *
     * @param extra days by which an officer extended it
     */
    public static QuarantineTerm of(
            LocalDate lastExposure, ProtectionRules.History history, int extra, QuarantineRules rules) {
        ProtectionRules.Judged judged = rules.protection().judge(history, lastExposure, rules.source());
        Term term = rules.term(judged.protection());
        LocalDate until = lastExposure.plusDays(term.days() + (long) extra);
        List<Why> why = new ArrayList<>();
        why.add(Why.fact("LAST_EXPOSURE", lastExposure));
        why.add(judged.why());
        why.add(Why.rule(rules.source(), "TERM", judged.protection(), term.days(), term.monitored()));
        if (extra > 0) {
            why.add(Why.fact("EXTENDED", extra));
        }
        why.add(Why.fact("TERM_END", until));
        return new QuarantineTerm(
                lastExposure,
                until,
                until.plusDays(term.monitored()),
                judged.protection(),
                TestSchedule.days(lastExposure, term, extra),
                why);
    }
}
