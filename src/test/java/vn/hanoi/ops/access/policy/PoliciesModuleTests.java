package vn.hanoi.ops.access.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.policy.PolicyFault.Kind;
import vn.hanoi.ops.access.policy.PolicyRefused.Reason;
import vn.hanoi.ops.access.privacy.Cell;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.EmergencyTerms;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.PolicyRule;
import vn.hanoi.ops.access.privacy.PolicyVersion;
import vn.hanoi.ops.access.privacy.PrivacyPolicy;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.access.privacy.Visibility;
import vn.hanoi.ops.kernel.ConsoleClock;

@ApplicationModuleTest(module = "access", extraIncludes = "kernel")
@WithOfficer(Role.ADMIN)
class PoliciesModuleTests {

    private static final String SOURCE = "Quyết định của Thành phố ngày 01/02";
    private static final PolicyRule POLICE_READ_HEALTH = new PolicyRule(
            0,
            Set.of(Role.WARD_POLICE),
            Set.of(),
            Set.of(Sensitivity.HEALTH),
            "",
            Set.of(),
            Set.of(Channel.FORM),
            new Cell(Visibility.SHOWN, false),
            "Thử mở rộng",
            "");

    @Autowired
    Policies policies;

    @Autowired
    PrivacyPolicy policy;

    @Autowired
    ConsoleClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void keepTheDeliveredVersionOnly() {
        jdbc.sql("DELETE FROM access_policy_rule WHERE version > 1").update();
        jdbc.sql("DELETE FROM access_policy_purpose WHERE version > 1").update();
        jdbc.sql("DELETE FROM access_policy WHERE number > 1").update();
        policy.refresh();
    }

    @Test
    void aChangeHoldsOnlyAfterAnotherAdministratorApprovedIt() {
        int number = policies.propose(with(POLICE_READ_HEALTH));
        assertThat(policy.current().number()).isEqualTo(1);
        refuses(Reason.OWN_PROPOSAL, () -> policies.approve(number));
        as("quantri.pho", Role.ADMIN);
        policies.approve(number);
        assertThat(policy.current().number()).isEqualTo(number);
        assertThat(policy.versions()).extracting(PolicyVersion::number).containsExactly(1, number);
        refuses(Reason.NOT_PROPOSED, () -> policies.approve(number));
    }

    @Test
    void aRejectedProposalNeverHolds() {
        int number = policies.propose(with(POLICE_READ_HEALTH));
        as("quantri.pho", Role.ADMIN);
        refuses(Reason.NOTE_LENGTH, () -> policies.reject(number, "không"));
        policies.reject(number, "Trái nguyên tắc tối thiểu");
        assertThat(policy.current().number()).isEqualTo(1);
        refuses(Reason.NOT_PROPOSED, () -> policies.approve(number));
    }

    @Test
    void theDifferenceNamesEveryCellThatOpens() {
        int number = policies.propose(with(POLICE_READ_HEALTH));
        DeclaredField result = DeclaredField.of("case.result", Sensitivity.HEALTH, Mask.WHOLE);
        List<CellChange> changes = PolicyComparison.changes(
                policy.current(), policies.version(number).orElseThrow(), List.of(result));
        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            assertThat(change.question().role()).isEqualTo(Role.WARD_POLICE);
            assertThat(change.question().channel()).isEqualTo(Channel.FORM);
            assertThat(change.opens()).isTrue();
        });
    }

    @Test
    void noVersionPutsPersonsIntoLogs() {
        PolicyRule everywhere = new PolicyRule(
                0,
                Set.of(Role.HEALTH_OFFICER),
                Set.of(),
                Set.of(Sensitivity.CONTACT),
                "",
                Set.of(),
                Set.of(),
                new Cell(Visibility.SHOWN, false),
                "Thử mở rộng",
                "");
        assertThat(faults(with(everywhere))).extracting(PolicyFault::kind).containsOnly(Kind.LOG_OPENED);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        PolicyRule bad = new PolicyRule(
                0,
                Set.of(),
                Set.of(),
                Set.of(),
                "Person Phone",
                Set.of(),
                Set.of(),
                new Cell(Visibility.HIDDEN, true),
                "",
                "");
        ProposePolicy proposal = new ProposePolicy(
                Instant.EPOCH,
                "kém",
                new EmergencyTerms(Duration.ofDays(3), 5),
                List.of(bad),
                policy.current().purposes());
        assertThat(faults(proposal))
                .extracting(PolicyFault::kind)
                .contains(
                        Kind.VALID_FROM_PAST,
                        Kind.SOURCE_LENGTH,
                        Kind.EMERGENCY_RANGE,
                        Kind.REASON_LENGTH,
                        Kind.FIELD_FORM,
                        Kind.REVEAL_WITHOUT_MASK);
    }

    @Test
    void aProposalWithoutAChangeIsRefused() {
        PolicyVersion current = policy.current();
        refuses(
                Reason.NO_CHANGE,
                () -> policies.propose(new ProposePolicy(
                        clock.realTime().plusSeconds(60),
                        SOURCE,
                        current.emergency(),
                        current.rules(),
                        current.purposes())));
    }

    @Test
    @WithOfficer(Role.AUDITOR)
    void auditorsReadAndDoNotChange() {
        assertThat(policies.entries()).hasSize(1);
        assertThatThrownBy(() -> policies.propose(with(POLICE_READ_HEALTH))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithOfficer(Role.COMMAND_CENTRE)
    void othersDoNotReadTheRegister() {
        assertThatThrownBy(() -> policies.entries()).isInstanceOf(AccessDeniedException.class);
    }

    private ProposePolicy with(PolicyRule added) {
        PolicyVersion current = policy.current();
        List<PolicyRule> rules = new ArrayList<>(current.rules());
        rules.add(added);
        return new ProposePolicy(null, SOURCE, current.emergency(), rules, current.purposes());
    }

    private List<PolicyFault> faults(ProposePolicy proposal) {
        try {
            policies.propose(proposal);
            return List.of();
        } catch (PolicyRefused refused) {
            return refused.faults();
        }
    }

    private static void refuses(Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(PolicyRefused.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }

    private static void as(String account, Role role) {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of(account, role));
    }
}
