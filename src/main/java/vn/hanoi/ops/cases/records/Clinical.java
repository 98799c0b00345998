package vn.hanoi.ops.cases.records;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.rules.CaseRules;
import vn.hanoi.ops.cases.rules.Findings;
import vn.hanoi.ops.cases.rules.GradeTable.Graded;
import vn.hanoi.ops.cases.rules.Measure;
import vn.hanoi.ops.cases.rules.ProtectionRules;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;

/** The patient: what is known and what follows from it. */
@Embeddable
class Clinical {

    private @Nullable LocalDate onsetOn;
    private @Nullable LocalDate freeSince;
    private @Nullable Integer birthYear;
    private @Nullable Integer doses;
    private @Nullable LocalDate lastDoseOn;
    private @Nullable LocalDate recoveredOn;
    private @Nullable Double spo2;
    private @Nullable Double temperature;
    private @Nullable Integer breaths;

    /** The signs that are present, comma-separated; null while nobody asked. */
    private @Nullable String signs;

    @Enumerated(EnumType.STRING)
    private @Nullable Severity severity;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskGroup risk;

    void know(HealthFacts facts) {
        onsetOn = facts.onsetOn();
        birthYear = facts.birthYear();
        doses = facts.doses();
        lastDoseOn = facts.lastDoseOn();
        recoveredOn = facts.recoveredOn();
    }

    /** Keeps what is known already where the newer facts are silent. */
    void learn(HealthFacts facts) {
        onsetOn = facts.onsetOn() == null ? onsetOn : facts.onsetOn();
        birthYear = facts.birthYear() == null ? birthYear : facts.birthYear();
        doses = facts.doses() == null ? doses : facts.doses();
        lastDoseOn = facts.lastDoseOn() == null ? lastDoseOn : facts.lastDoseOn();
        recoveredOn = facts.recoveredOn() == null ? recoveredOn : facts.recoveredOn();
    }

    void measure(Assessment assessment, CaseRules rules, LocalDate day) {
        boolean ill = symptoms(rules);
        spo2 = assessment.spo2() == null ? spo2 : assessment.spo2();
        temperature = assessment.temperature() == null ? temperature : assessment.temperature();
        breaths = assessment.breaths() == null ? breaths : assessment.breaths();
        signs = assessment.signs().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        if (!assessment.symptomFree(rules)) {
            freeSince = null;
        } else if (ill && freeSince == null) {
            freeSince = day;
        }
    }

    void grade(CaseRules rules, LocalDate today) {
        Findings findings = findings(today);
        severity = spo2 == null && breaths == null && signs == null
                ? null
                : rules.severityOf(findings).orElse(null);
        risk = birthYear == null && spo2 == null && signs == null
                ? null
                : rules.riskOf(findings).orElse(null);
    }

    @Nullable
    Graded gradedSeverity(CaseRules rules, LocalDate today) {
        return severity == null ? null : rules.severities().grade(findings(today));
    }

    @Nullable
    Graded gradedRisk(CaseRules rules, LocalDate today) {
        return risk == null ? null : rules.risks().grade(findings(today));
    }

    Findings findings(LocalDate today) {
        Findings findings = Findings.none()
                .with(Measure.AGE, birthYear == null ? null : today.getYear() - birthYear)
                .with(Measure.DOSES, doses)
                .with(Measure.SPO2, spo2)
                .with(Measure.TEMPERATURE, temperature)
                .with(Measure.BREATHS, breaths);
        if (signs == null) {
            return findings;
        }
        Set<Measure> present = signs();
        for (Measure measure : Measure.values()) {
            if (measure.sign()) {
                findings = findings.with(measure, present.contains(measure) ? 1 : 0);
            }
        }
        return findings;
    }

    Set<Measure> signs() {
        return Measure.present(signs);
    }

    ProtectionRules.History history() {
        return new ProtectionRules.History(doses, lastDoseOn, recoveredOn);
    }

    HealthFacts facts() {
        return new HealthFacts(onsetOn, birthYear, doses, lastDoseOn, recoveredOn);
    }

    /** Tells whether the patient has symptoms or had some, by what the case itself knows. */
    boolean symptoms(CaseRules rules) {
        return onsetOn != null || freeSince != null || !last().symptomFree(rules);
    }

    void free(@Nullable LocalDate since) {
        freeSince = since;
    }

    @Nullable
    LocalDate freeSince() {
        return freeSince;
    }

    @Nullable
    Severity severity() {
        return severity;
    }

    @Nullable
    RiskGroup risk() {
        return risk;
    }

    Assessment last() {
        return new Assessment(spo2, temperature, breaths, signs());
    }
}
