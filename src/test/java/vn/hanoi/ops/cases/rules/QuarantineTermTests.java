package vn.hanoi.ops.cases.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.rules.RulesFixtures.december2021;
import static vn.hanoi.ops.cases.rules.RulesFixtures.february2022;
import static vn.hanoi.ops.cases.rules.RulesFixtures.july2021;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cases.rules.ProtectionRules.History;

class QuarantineTermTests {

    private static final LocalDate EXPOSED = LocalDate.of(2021, 12, 20);
    private static final History TWO_DOSES = new History(2, LocalDate.of(2021, 9, 1), null);
    private static final History RECOVERED = new History(null, null, LocalDate.of(2021, 10, 10));

    @Test
    void inJuly2021EveryF1IsQuarantinedFourteenDaysAndMonitoredFourteen() {
        QuarantineTerm term = term(TWO_DOSES, july2021());
        assertThat(term.lastDay()).isEqualTo("2022-01-03");
        assertThat(term.monitoredUntil()).isEqualTo("2022-01-17");
        assertThat(term.tests()).containsExactly(EXPOSED.plusDays(1), EXPOSED.plusDays(7), EXPOSED.plusDays(14));
    }

    @Test
    void inDecember2021AVaccinatedF1StaysSevenDaysAndAnUnvaccinatedFourteen() {
        assertThat(term(TWO_DOSES, december2021()).lastDay()).isEqualTo(EXPOSED.plusDays(7));
        assertThat(term(RECOVERED, december2021()).lastDay()).isEqualTo(EXPOSED.plusDays(7));
        assertThat(term(History.UNKNOWN, december2021()).lastDay()).isEqualTo(EXPOSED.plusDays(14));
    }

    @Test
    void inDecember2021TheLastDoseMustBeFourteenDaysToSixMonthsOld() {
        assertThat(term(new History(2, EXPOSED.minusDays(13), null), december2021())
                        .protection())
                .isEqualTo(Protection.OTHER);
        assertThat(term(new History(2, EXPOSED.minusDays(14), null), december2021())
                        .protection())
                .isEqualTo(Protection.PROTECTED);
        assertThat(term(new History(2, EXPOSED.minusMonths(6).minusDays(1), null), december2021())
                        .protection())
                .isEqualTo(Protection.OTHER);
    }

    @Test
    void inFebruary2022AVaccinatedF1StaysFiveDaysWithATestOnDayFiveAndOthersSeven() {
        QuarantineTerm short5 = term(TWO_DOSES, february2022());
        assertThat(short5.lastDay()).isEqualTo(EXPOSED.plusDays(5));
        assertThat(short5.monitoredUntil()).isEqualTo(EXPOSED.plusDays(10));
        assertThat(short5.tests()).containsExactly(EXPOSED.plusDays(5));
        QuarantineTerm other = term(new History(1, null, null), february2022());
        assertThat(other.lastDay()).isEqualTo(EXPOSED.plusDays(7));
        assertThat(other.monitoredUntil()).isEqualTo(EXPOSED.plusDays(10));
    }

    @Test
    void anExtensionMovesTheEndAndAddsATestOnTheLastDay() {
        QuarantineTerm term =
                QuarantineTerm.of(EXPOSED, TWO_DOSES, 3, july2021().quarantine());
        assertThat(term.lastDay()).isEqualTo(EXPOSED.plusDays(17));
        assertThat(term.tests().getLast()).isEqualTo(EXPOSED.plusDays(17));
        assertThat(term.why()).extracting(Why::code).contains("EXTENDED", "TERM_END");
    }

    @Test
    void theNextTestIsTheFirstScheduledDayAfterTheLastSample() {
        List<LocalDate> days = term(TWO_DOSES, july2021()).tests();
        assertThat(TestSchedule.next(days, List.of())).hasValue(EXPOSED.plusDays(1));
        assertThat(TestSchedule.next(days, List.of(EXPOSED.plusDays(2)))).hasValue(EXPOSED.plusDays(7));
        assertThat(TestSchedule.next(days, List.of(EXPOSED.plusDays(14)))).isEmpty();
    }

    private static QuarantineTerm term(History history, CaseRules rules) {
        return QuarantineTerm.of(EXPOSED, history, 0, rules.quarantine());
    }
}
