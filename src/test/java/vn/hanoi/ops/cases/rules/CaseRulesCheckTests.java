package vn.hanoi.ops.cases.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseRulesCheckTests {

    @Test
    void theDeliveredRulesAreWithoutFault() {
        assertThat(RulesFixtures.delivered()).hasSize(4).allSatisfy(rules -> assertThat(CaseRulesCheck.faults(rules))
                .isEmpty());
    }

    @Test
    void everyDeliveredPartNamesItsSource() {
        assertThat(RulesFixtures.delivered()).allSatisfy(rules -> {
            assertThat(rules.contact().source()).isNotBlank();
            assertThat(rules.window().source()).isNotBlank();
            assertThat(rules.quarantine().source()).isNotBlank();
            assertThat(rules.release().source()).isNotBlank();
            assertThat(rules.clocks().stations())
                    .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
        });
    }

    @Test
    void rapidTestsConfirmOnlySinceDecember2021() {
        assertThat(RulesFixtures.july2021().contact().methods()).hasSize(2);
        assertThat(RulesFixtures.december2021().contact().methods()).hasSize(4);
    }
}
