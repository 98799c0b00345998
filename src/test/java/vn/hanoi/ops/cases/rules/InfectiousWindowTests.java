package vn.hanoi.ops.cases.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.rules.RulesFixtures.december2021;
import static vn.hanoi.ops.cases.rules.RulesFixtures.july2021;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cases.rules.ReleaseCheck.Sample;

class InfectiousWindowTests {

    private static final LocalDate SAMPLED = LocalDate.of(2021, 9, 20);
    private static final LocalDate RESULT = LocalDate.of(2021, 9, 21);
    private static final LocalDate ONSET = LocalDate.of(2021, 9, 18);
    private static final LocalDate ISOLATED = LocalDate.of(2021, 9, 21);

    @Test
    void inJuly2021AnF0WithSymptomsInfectsFromThreeDaysBeforeOnsetUntilIsolated() {
        InfectiousWindow window =
                InfectiousWindow.of(facts(ONSET, null, null), july2021().window());
        assertThat(window.from()).isEqualTo("2021-09-15");
        assertThat(window.to()).isEqualTo("2021-09-21");
        assertThat(window.why().getFirst().source()).contains("3638/QĐ-BYT");
    }

    @Test
    void inJuly2021AnF0WithoutSymptomsInfectsFromTheFirstContactWithAKnownSource() {
        LocalDate contact = LocalDate.of(2021, 9, 12);
        assertThat(InfectiousWindow.of(facts(null, contact, null), july2021().window())
                        .from())
                .isEqualTo(contact);
    }

    @Test
    void inJuly2021AnF0WithoutSymptomsOrSourceInfectsFromFourteenDaysBeforeTheSample() {
        assertThat(InfectiousWindow.of(facts(null, null, null), july2021().window())
                        .from())
                .isEqualTo("2021-09-06");
    }

    @Test
    void sinceDecember2021TheWindowBeginsTwoDaysBeforeOnsetOrSample() {
        LocalDate contact = LocalDate.of(2021, 9, 12);
        assertThat(InfectiousWindow.of(facts(ONSET, null, null), december2021().window())
                        .from())
                .isEqualTo("2021-09-16");
        assertThat(InfectiousWindow.of(
                                facts(null, contact, null), december2021().window())
                        .from())
                .isEqualTo("2021-09-18");
    }

    @Test
    void sinceDecember2021ANegativeSampleOrCt30EndsTheWindowBeforeIsolation() {
        LocalDate cleared = LocalDate.of(2021, 9, 19);
        assertThat(InfectiousWindow.of(
                                facts(ONSET, null, cleared), december2021().window())
                        .to())
                .isEqualTo(cleared);
        assertThat(InfectiousWindow.of(facts(ONSET, null, cleared), july2021().window())
                        .to())
                .isEqualTo(ISOLATED);
    }

    @Test
    void theWindowStaysOpenUntilTheF0IsIsolated() {
        InfectiousWindow open = InfectiousWindow.of(
                new InfectiousWindow.Facts(ONSET, SAMPLED, SAMPLED, null, null, null),
                july2021().window());
        assertThat(open.to()).isNull();
        assertThat(open.covers(LocalDate.of(2021, 12, 1))).isTrue();
        assertThat(open.covers(LocalDate.of(2021, 9, 14))).isFalse();
    }

    @Test
    void withoutADayOfSamplingTheWindowIsCountedFromTheOnsetElseFromTheResultAndSaysSo() {
        InfectiousWindow ill = unsampled(ONSET);
        assertThat(ill.from()).isEqualTo("2021-09-16");
        assertThat(ill.why()).extracting(Why::code).contains("WINDOW_ONSET");
        InfectiousWindow silent = unsampled(null);
        assertThat(silent.from()).isEqualTo(RESULT.minusDays(2));
        assertThat(silent.why()).extracting(Why::code).contains("WINDOW_RESULT");
    }

    @Test
    void aLaterPositiveSampleSpeaksAgainstAnEarlierNegativeOne() {
        Sample negative = new Sample(Instant.parse("2021-12-30T03:00:00Z"), false, true, null);
        Sample low = new Sample(Instant.parse("2021-12-31T03:00:00Z"), false, false, 21.0);
        Sample high = new Sample(Instant.parse("2022-01-02T18:00:00Z"), false, false, 30.0);
        assertThat(InfectiousWindow.clearedOn(List.of(negative), december2021()))
                .isEqualTo("2021-12-30");
        assertThat(InfectiousWindow.clearedOn(List.of(negative, low), december2021()))
                .isNull();
        assertThat(InfectiousWindow.clearedOn(List.of(high, low, negative), december2021()))
                .isEqualTo("2022-01-03");
    }

    private static InfectiousWindow unsampled(@Nullable LocalDate onset) {
        return InfectiousWindow.of(
                new InfectiousWindow.Facts(onset, null, RESULT, null, null, null),
                december2021().window());
    }

    private static InfectiousWindow.Facts facts(
            @Nullable LocalDate onset, @Nullable LocalDate contact, @Nullable LocalDate cleared) {
        return new InfectiousWindow.Facts(onset, SAMPLED, RESULT, contact, ISOLATED, cleared);
    }
}
