package vn.hanoi.ops.cases.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.rules.RulesFixtures.december2021;
import static vn.hanoi.ops.cases.rules.RulesFixtures.july2021;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InfectiousWindowTests {

    private static final LocalDate SAMPLED = LocalDate.of(2021, 9, 20);
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
                new InfectiousWindow.Facts(ONSET, SAMPLED, null, null, null),
                july2021().window());
        assertThat(open.to()).isNull();
        assertThat(open.covers(LocalDate.of(2021, 12, 1))).isTrue();
        assertThat(open.covers(LocalDate.of(2021, 9, 14))).isFalse();
    }

    private static InfectiousWindow.Facts facts(
            @Nullable LocalDate onset, @Nullable LocalDate contact, @Nullable LocalDate cleared) {
        return new InfectiousWindow.Facts(onset, SAMPLED, contact, ISOLATED, cleared);
    }
}
