package vn.hanoi.ops.quarantine.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.quarantine.QuarantineSetup.NINE;

import java.time.LocalTime;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineSetup;

/** Rules of watching under four eyes. */
@ApplicationModuleTest(module = "quarantine", mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(QuarantineSetup.class)
class WatchRuleProposalsModuleTests {

    @Autowired
    QuarantineSetup setup;

    @Autowired
    WatchRuleProposals proposals;

    @Autowired
    WatchRules rules;

    @BeforeEach
    void aSite() {
        setup.begin();
        rules.refresh();
        setup.site("PV-1");
    }

    @AfterEach
    void asDelivered() {
        setup.begin();
        rules.refresh();
    }

    @Test
    void aRuleOfWatchingHoldsWhenASecondOfficerApprovedIt() {
        UUID id = proposals.propose(gathering("PV-1", 3, "Công văn mẫu 12/BCĐ"));
        assertThat(rules.rule(WatchCode.GATHERING, "PV-1", "YARD", NINE)
                        .orElseThrow()
                        .least())
                .isEqualTo(5);
        assertThatThrownBy(() -> proposals.approve(id)).satisfies(refused(Reason.SECOND_OFFICER));
        setup.login("chihuy", "2021:01", Role.COMMAND_CENTRE);
        proposals.approve(id);
        assertThat(rules.rule(WatchCode.GATHERING, "PV-1", "YARD", NINE.plusSeconds(60))
                        .orElseThrow())
                .extracting(WatchRule::least, WatchRule::source)
                .containsExactly(3, "Công văn mẫu 12/BCĐ");
        assertThat(rules.rule(WatchCode.GATHERING, "PV-2", "YARD", NINE.plusSeconds(60))
                        .orElseThrow()
                        .least())
                .isEqualTo(5);
        assertThatThrownBy(() -> proposals.approve(id)).satisfies(refused(Reason.WRONG_STATE));
    }

    @Test
    void aRuleThatIsTakenBackChangesNothing() {
        int before = rules.all().size();
        proposals.reject(proposals.propose(gathering("", 2, "Đề xuất")));
        assertThat(proposals.open()).isEmpty();
        rules.refresh();
        assertThat(rules.all()).hasSize(before);
    }

    @Test
    void whatIsOutOfRangeOrWithoutASourceIsNoProposal() {
        assertThatThrownBy(() -> proposals.propose(gathering("", 0, "Đề xuất")))
                .satisfies(refused(Reason.OUT_OF_RANGE));
        assertThatThrownBy(() -> proposals.propose(rule("NOWHERE", "", null, 5, "Đề xuất")))
                .satisfies(refused(Reason.OUT_OF_RANGE));
        assertThatThrownBy(() -> proposals.propose(rule("", "", LocalTime.NOON, 5, "Đề xuất")))
                .satisfies(refused(Reason.OUT_OF_RANGE));
        assertThatThrownBy(() -> proposals.propose(gathering("PV-9", 5, "Đề xuất")))
                .satisfies(refused(Reason.NOT_FOUND));
        assertThatThrownBy(() -> proposals.propose(gathering("", 5, " "))).satisfies(refused(Reason.REASON_MISSING));
    }

    @Test
    void aManagerOfASiteProposesNoRuleOfWatching() {
        setup.manager();
        assertThatThrownBy(() -> proposals.propose(gathering("PV-1", 3, "Đề xuất")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> proposals.open()).isInstanceOf(AccessDeniedException.class);
    }

    private static NewWatchRule gathering(String site, int least, String source) {
        return rule("", site, null, least, source);
    }

    private static NewWatchRule rule(String place, String site, @Nullable LocalTime from, int least, String source) {
        return new NewWatchRule(WatchCode.GATHERING, place, site, from, null, least, 15, source);
    }

    private static ThrowingConsumer<Throwable> refused(Reason reason) {
        return e -> assertThat(((QuarantineRefused) e).reason()).isEqualTo(reason);
    }
}
