package vn.hanoi.ops.cases.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds what is wrong with rules before anybody is judged by them. */
public final class CaseRulesCheck {

    private final List<Fault> faults = new ArrayList<>();

    private CaseRulesCheck() {}

    /**
     * One fault.
     *
     * @param field path of the field, such as {@code quarantine.terms.0.days}
     * @param code what is wrong, such as {@code OUT_OF_RANGE}
     */
    public record Fault(String field, String code) {}

    /** All faults; none when the rules can be used. */
    public static List<Fault> faults(CaseRules rules) {
        CaseRulesCheck check = new CaseRulesCheck();
        check.definitions(rules);
        check.quarantine(rules.quarantine());
        check.clocks(rules.clocks());
        check.followUp(rules);
        check.grades("severity", rules.severities(), Severity.values());
        check.grades("risk", rules.risks(), RiskGroup.values());
        check.release(rules.release());
        return List.copyOf(check.faults);
    }

    private void definitions(CaseRules rules) {
        if (rules.contact().methods().isEmpty()) {
            add("contact.methods", "NOTHING_COUNTS");
        }
        range("contact.metres", rules.contact().metres(), 0.5, 10);
        range("contact.minutes", rules.contact().minutes(), 0, 240);
        range("window.beforeOnset", rules.window().beforeOnset(), 0, 21);
        range("window.beforeSample", rules.window().beforeSample(), 0, 21);
        range("window.endCt", rules.window().endCt(), 0, 45);
    }

    private void quarantine(QuarantineRules rules) {
        if (rules.terms().isEmpty()) {
            add("quarantine.terms", "NOTHING_COUNTS");
        }
        for (int i = 0; i < rules.terms().size(); i++) {
            Term term = rules.terms().get(i);
            String path = "quarantine.terms." + i;
            range(path + ".days", term.days(), 1, 60);
            range(path + ".monitored", term.monitored(), 0, 60);
            int day = 0;
            for (int t = 0; t < term.tests().size(); t++) {
                range(path + ".tests." + t, term.tests().get(t), day, term.days() + term.monitored());
                day = term.tests().get(t);
            }
        }
    }

    private void clocks(ClockRules rules) {
        range("clocks.warnPercent", rules.warnPercent(), 1, 99);
        for (int i = 0; i < rules.stations().size(); i++) {
            ClockRule rule = rules.stations().get(i);
            range("clocks.stations." + i + ".minutes", rule.minutes(), 5, 10_080);
            if (rule.from().compareTo(rule.station()) >= 0) {
                add("clocks.stations." + i + ".from", "WRONG_ORDER");
            }
        }
    }

    private void followUp(CaseRules rules) {
        if (rules.followUp().checkHours().isEmpty()) {
            add("followUp.checkHours", "NOTHING_COUNTS");
        }
        int before = -1;
        for (int i = 0; i < rules.followUp().checkHours().size(); i++) {
            int hour = rules.followUp().checkHours().get(i);
            range("followUp.checkHours." + i, hour, before + 1, 23);
            before = hour;
        }
        range("followUp.lateMinutes", rules.followUp().lateMinutes(), 0, 720);
        range("alarms.spo2Below", rules.alarms().spo2Below(), 80, 100);
        range("alarms.feverAbove", rules.alarms().feverAbove(), 36, 42);
        range("alarms.feverTimes", rules.alarms().feverTimes(), 1, 6);
    }

    private void grades(String field, GradeTable table, Enum<?>[] known) {
        List<String> names = Arrays.stream(known).map(Enum::name).toList();
        for (int i = 0; i < table.lines().size(); i++) {
            if (!names.contains(table.lines().get(i).grade())) {
                add(field + ".lines." + i + ".grade", "UNKNOWN_GRADE");
            }
        }
        if (!table.otherwise().isBlank() && !names.contains(table.otherwise())) {
            add(field + ".otherwise", "UNKNOWN_GRADE");
        }
    }

    private void release(ReleaseRules rules) {
        range("release.days", rules.days(), 1, 60);
        range("release.daysWithSymptoms", rules.daysWithSymptoms(), rules.days(), 60);
        range("release.freeDays", rules.freeDays(), 0, 30);
        range("release.samples", rules.samples(), 0, 5);
        range("release.hoursBetween", rules.hoursBetween(), 0, 96);
        range("release.lastHours", rules.lastHours(), 0, 240);
        range("release.ct", rules.threshold(), 10, 45);
        range("release.longDays", rules.longDays(), 0, 90);
        range("release.monitored", rules.monitored(), 0, 60);
    }

    private void range(String field, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            add(field, "OUT_OF_RANGE");
        }
    }

    private void add(String field, String code) {
        faults.add(new Fault(field, code));
    }
}
