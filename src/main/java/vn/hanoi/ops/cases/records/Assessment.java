package vn.hanoi.ops.cases.records;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.rules.CaseRules;
import vn.hanoi.ops.cases.rules.Findings;
import vn.hanoi.ops.cases.rules.Measure;
import vn.hanoi.ops.cases.rules.Severity;

/**
 * What was measured at a patient.
 *
 * @param spo2 per cent, 40 to 100
 * @param temperature degrees Celsius, 30 to 45
 * @param breaths a minute, 4 to 80
 * @param signs those that are present; a sign left out is absent
 */
public record Assessment(
        @Nullable Double spo2,
        @Nullable Double temperature,
        @Nullable Integer breaths,
        Set<Measure> signs) {

    /** @throws CaseRefused when a value cannot be that of a living person */
    public Assessment {
        check(spo2, 40, 100);
        check(temperature, 30, 45);
        check(breaths, 4, 80);
        signs = Set.copyOf(signs);
    }

    /** Tells whether the rules find nothing in what was measured this time. */
    boolean symptomFree(CaseRules rules) {
        Findings findings = Findings.none()
                .with(Measure.SPO2, spo2)
                .with(Measure.TEMPERATURE, temperature)
                .with(Measure.BREATHS, breaths);
        for (Measure measure : Measure.values()) {
            if (measure.sign()) {
                findings = findings.with(measure, signs.contains(measure) ? 1 : 0);
            }
        }
        return rules.severityOf(findings)
                .filter(severity -> severity == Severity.ASYMPTOMATIC)
                .isPresent();
    }

    private static void check(@Nullable Number value, double least, double most) {
        if (value != null && !(value.doubleValue() >= least && value.doubleValue() <= most)) {
            throw new CaseRefused(CaseRefused.Reason.OUT_OF_RANGE);
        }
    }
}
