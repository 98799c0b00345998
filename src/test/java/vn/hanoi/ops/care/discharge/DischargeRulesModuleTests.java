package vn.hanoi.ops.care.discharge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.care.CareModuleTest;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.rules.ReleaseCheck;
import vn.hanoi.ops.cases.rules.Why;

@CareModuleTest
class DischargeRulesModuleTests {

    @Autowired
    DischargeRules rules;

    @Test
    void theCriteriaOfJulyAugustAndTheNextYearAreDated() {
        assertThat(rules.on(LocalDate.of(2021, 7, 20)).rules().samples()).isEqualTo(2);
        assertThat(rules.on(LocalDate.of(2021, 9, 21)).rules().longDays()).isEqualTo(21);
        assertThat(rules.on(LocalDate.of(2021, 9, 21)).rules().monitored()).isEqualTo(7);
        assertThat(rules.on(LocalDate.of(2022, 2, 1)).rules().rapid()).isTrue();
    }

    @Test
    void oneSampleIsEnoughInSeptemberAndNotInJuly() {
        Instant now = CasesSetup.NINE;
        ReleaseCheck.Facts facts = new ReleaseCheck.Facts(
                CasesSetup.TODAY.minusDays(10),
                false,
                null,
                List.of(new ReleaseCheck.Sample(now.minus(Duration.ofHours(5)), false, true, null)));
        assertThat(check(facts, LocalDate.of(2021, 9, 21)).fulfilled()).isTrue();
        assertThat(check(facts, LocalDate.of(2021, 7, 20)).missing())
                .extracting(Why::code)
                .contains("RELEASE_SAMPLES");
    }

    private ReleaseCheck check(ReleaseCheck.Facts facts, LocalDate criteria) {
        return ReleaseCheck.of(
                facts, CasesSetup.NINE, CasesSetup.TODAY, rules.on(criteria).rules());
    }
}
