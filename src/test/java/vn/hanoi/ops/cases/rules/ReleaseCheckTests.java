package vn.hanoi.ops.cases.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.rules.RulesFixtures.december2021;
import static vn.hanoi.ops.cases.rules.RulesFixtures.february2022;
import static vn.hanoi.ops.cases.rules.RulesFixtures.july2021;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cases.rules.ReleaseCheck.Facts;
import vn.hanoi.ops.cases.rules.ReleaseCheck.Sample;

class ReleaseCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 9, 21);
    private static final Instant NOW = Instant.parse("2021-09-21T03:00:00Z");

    @Test
    void inJuly2021AnF0WithoutSymptomsLeavesOnDayTenAfterTwoSamplesADayApart() {
        assertThat(check(10, false, 0, july2021(), negative(2), negative(27)).fulfilled())
                .isTrue();
        assertThat(check(9, false, 0, july2021(), negative(2), negative(27)).fulfilled())
                .isFalse();
        assertThat(check(10, false, 0, july2021(), negative(2), negative(20)).fulfilled())
                .isFalse();
    }

    @Test
    void inJuly2021TheLastSampleIsAtMostADayOld() {
        assertThat(check(12, false, 0, july2021(), negative(26), negative(52)).missing())
                .extracting(Why::code)
                .containsExactly("RELEASE_AGE");
    }

    @Test
    void aSecondMoreThanTwentyFourHoursIsMoreThanADay() {
        assertThat(check(12, false, 0, july2021(), negative(24), negative(52)).fulfilled())
                .isTrue();
        Sample minutesTooOld = new Sample(NOW.minusSeconds(25 * 3_600L - 60), false, true, null);
        assertThat(check(12, false, 0, july2021(), minutesTooOld, negative(52)).missing())
                .extracting(Why::code)
                .containsExactly("RELEASE_AGE");
    }

    @Test
    void anF0WithSymptomsStaysFourteenDaysAndThreeWithoutSymptoms() {
        assertThat(check(14, true, 3, july2021(), negative(2), negative(27)).fulfilled())
                .isTrue();
        assertThat(check(14, true, 2, july2021(), negative(2), negative(27)).missing())
                .extracting(Why::code)
                .containsExactly("RELEASE_FREE");
    }

    @Test
    void aCtOf30CountsLikeANegativeSample() {
        assertThat(check(10, false, 0, december2021(), pcr(2, 30.0)).fulfilled())
                .isTrue();
        assertThat(check(10, false, 0, december2021(), pcr(2, 29.9)).fulfilled())
                .isFalse();
    }

    @Test
    void sinceOctober2021WhoStaysPositiveLeavesAfterTwentyOneDays() {
        assertThat(check(21, false, 0, december2021(), pcr(2, 25.0)).fulfilled())
                .isTrue();
        assertThat(check(20, false, 0, december2021(), pcr(2, 25.0)).fulfilled())
                .isFalse();
    }

    @Test
    void in2022ARapidTestOnDaySevenIsEnough() {
        Sample rapid = new Sample(NOW.minusSeconds(3_600), true, true, null);
        assertThat(check(7, false, 0, february2022(), rapid).fulfilled()).isTrue();
        assertThat(check(10, false, 0, december2021(), rapid).fulfilled()).isFalse();
    }

    private static ReleaseCheck check(int day, boolean symptoms, int free, CaseRules rules, Sample... samples) {
        Facts facts = new Facts(TODAY.minusDays(day - 1L), symptoms, TODAY.minusDays(free), List.of(samples));
        return ReleaseCheck.of(facts, NOW, TODAY, rules.release());
    }

    private static Sample negative(int hoursAgo) {
        return new Sample(NOW.minusSeconds(hoursAgo * 3_600L), false, true, null);
    }

    private static Sample pcr(int hoursAgo, double ct) {
        return new Sample(NOW.minusSeconds(hoursAgo * 3_600L), false, false, ct);
    }
}
