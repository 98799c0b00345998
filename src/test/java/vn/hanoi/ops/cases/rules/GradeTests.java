package vn.hanoi.ops.cases.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.rules.RulesFixtures.july2021;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.ops.cases.rules.GradeTable.Graded;

class GradeTests {

    @ParameterizedTest
    @CsvSource({"97, ASYMPTOMATIC", "96, MODERATE", "94, MODERATE", "93.9, SEVERE", "80, SEVERE"})
    void severityFollowsOxygen(double spo2, Severity expected) {
        assertThat(july2021().severityOf(Findings.none().with(Measure.SPO2, spo2)))
                .hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"18, ASYMPTOMATIC", "20, MODERATE", "25, MODERATE", "26, SEVERE", "31, CRITICAL", "9, CRITICAL"})
    void severityFollowsBreathing(int breaths, Severity expected) {
        assertThat(july2021().severityOf(Findings.none().with(Measure.BREATHS, breaths)))
                .hasValue(expected);
    }

    @Test
    void symptomsAloneAreMildAndEmergencySignsCritical() {
        Findings mild = Findings.none().with(Measure.SYMPTOMS, 1);
        assertThat(july2021().severityOf(mild)).hasValue(Severity.MILD);
        assertThat(july2021().severityOf(mild.with(Measure.EMERGENCY, 1))).hasValue(Severity.CRITICAL);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 0, 0, 98, LOW",
        "50, 0, 2, 98, LOW",
        "50, 0, 1, 98, MEDIUM",
        "30, 0, 2, 96, MEDIUM",
        "30, 1, 2, 98, HIGH",
        "66, 0, 2, 98, HIGH",
        "4, 0, 0, 98, HIGH",
        "30, 0, 2, 94, HIGH",
        "66, 1, 2, 98, VERY_HIGH",
        "30, 0, 2, 92, VERY_HIGH"
    })
    void riskGroupsFollowAgeDiseaseDosesAndOxygen(int age, int disease, int doses, double spo2, RiskGroup expected) {
        Findings findings = Findings.none()
                .with(Measure.AGE, age)
                .with(Measure.UNDERLYING, disease)
                .with(Measure.DOSES, doses)
                .with(Measure.SPO2, spo2);
        assertThat(july2021().riskOf(findings)).hasValue(expected);
    }

    @Test
    void aGradeSaysWhyAndWhatIsNotKnown() {
        Graded graded = july2021().severities().grade(Findings.none().with(Measure.SPO2, 95));
        assertThat(graded.why()).singleElement().satisfies(why -> assertThat(why.values())
                .containsExactly(Measure.SPO2, 95.0, "≤", 96.0));
        assertThat(graded.why().getFirst().source()).contains("4689/QĐ-BYT");
        assertThat(graded.unknown()).contains(Measure.BREATHS).doesNotContain(Measure.SPO2);
    }
}
