package vn.hanoi.ops.quarantine.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.quarantine.QuarantineSetup.NINE;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineSettings;
import vn.hanoi.ops.quarantine.QuarantineSetup;

@ApplicationModuleTest(module = "quarantine", mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(QuarantineSetup.class)
class RuleProposalsModuleTests {

    @Autowired
    QuarantineSetup setup;

    @Autowired
    RuleProposals rules;

    @Autowired
    QuarantineSettings settings;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        setup.begin();
    }

    @AfterEach
    void asDelivered() {
        jdbc.sql("DELETE FROM quarantine_rule WHERE version > 1").update();
        jdbc.sql("DELETE FROM quarantine_home_rule WHERE version > 1").update();
        settings.refresh();
    }

    @Test
    void aRuleIsInForceWhenASecondOfficerApprovedIt() {
        UUID id = rules.propose(RuleKind.SITE, site(3), NINE, "Công văn mẫu 12/BYT");
        assertThat(settings.current().cohortDays()).isNotEqualTo(3);
        assertThatThrownBy(() -> rules.approve(id)).satisfies(refused(Reason.SECOND_OFFICER));
        setup.login("chihuy", "2021:01", Role.COMMAND_CENTRE);
        rules.approve(id);
        assertThat(settings.current().cohortDays()).isEqualTo(3);
        assertThat(rules.versions(RuleKind.SITE).getFirst())
                .extracting(RuleVersion::source, RuleVersion::enactedBy)
                .containsExactly("Công văn mẫu 12/BYT", "chihuy");
        assertThatThrownBy(() -> rules.approve(id)).satisfies(refused(Reason.WRONG_STATE));
    }

    @Test
    void whatIsOutOfRangeIncompleteOrWithoutASourceIsNoProposal() {
        assertThatThrownBy(() -> rules.propose(RuleKind.SITE, site(99), NINE, "Nguồn"))
                .satisfies(refused(Reason.OUT_OF_RANGE));
        assertThatThrownBy(() -> rules.propose(RuleKind.HOME, Map.of(RuleFigure.CHECKS_A_DAY, 2), NINE, "Nguồn"))
                .satisfies(refused(Reason.OUT_OF_RANGE));
        assertThatThrownBy(() -> rules.propose(RuleKind.SITE, site(3), NINE.minusSeconds(3_600), "Nguồn"))
                .satisfies(refused(Reason.OUT_OF_RANGE));
        assertThatThrownBy(() -> rules.propose(RuleKind.SITE, site(3), NINE, " "))
                .satisfies(refused(Reason.REASON_MISSING));
        setup.manager();
        assertThatThrownBy(() -> rules.open()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRejectedProposalChangesNothing() {
        UUID id = rules.propose(
                RuleKind.HOME, Map.of(RuleFigure.CHECKS_A_DAY, 2, RuleFigure.RANDOM_PERCENT, 20), NINE, "Nguồn");
        rules.reject(id);
        assertThat(rules.open()).isEmpty();
        assertThat(rules.versions(RuleKind.HOME)).hasSize(1);
    }

    private static Map<RuleFigure, Integer> site(int cohortDays) {
        Map<RuleFigure, Integer> figures = new HashMap<>(Map.of(
                RuleFigure.VULNERABLE_FROM, 65,
                RuleFigure.VULNERABLE_BELOW, 5,
                RuleFigure.LEAVE_HOURS, 8,
                RuleFigure.LAST_TEST_DAYS, 2));
        figures.put(RuleFigure.COHORT_DAYS, cohortDays);
        return figures;
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> refused(Reason reason) {
        return e -> assertThat(((QuarantineRefused) e).reason()).isEqualTo(reason);
    }
}
