package vn.hanoi.ops.enforcement.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.EnforcementSetup;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.decisions.DecisionRefused.Reason;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.law.Title;
import vn.hanoi.ops.enforcement.numbers.PaperKind;
import vn.hanoi.ops.enforcement.numbers.PaperNumbers;
import vn.hanoi.ops.enforcement.records.DrawRecord;
import vn.hanoi.ops.enforcement.records.Violations;
import vn.hanoi.ops.kernel.AreaPath;

@ApplicationModuleTest(
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = {"people", "cameras", "cases"},
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(EnforcementSetup.class)
class DecisionsModuleTests {

    private static final AreaPath WARD = new AreaPath("01.006.00181");
    private static final AreaPath OTHER_WARD = new AreaPath("01.002.00088");
    private static final AreaPath DISTRICT = new AreaPath("01.006");
    private static final long M = 1_000_000;

    @Autowired
    EnforcementSetup setup;

    @Autowired
    Violations violations;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionList list;

    @Autowired
    PaperNumbers numbers;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginAsPolice() {
        setup.begin();
        setup.police(WARD);
    }

    @Test
    void aMaskCaseGoesToTheWardsChairWhoSignsIt() {
        DecisionId id = proposals.propose(mask(WARD, "001090001234"), ProposeDecision.PLAIN);
        setup.chair(WARD);
        assertThat(list.rows(DecisionTray.TO_SIGN, null, 10)).singleElement().satisfies(row -> {
            assertThat(row.total()).isEqualTo(2 * M);
            assertThat(row.title()).isEqualTo(Title.WARD_CHAIR);
        });
        decisions.sign(id);
        DecisionDetails signed = list.find(id).orElseThrow();
        assertThat(signed.number()).isEqualTo("1/QĐ-XPHC");
        assertThat(signed.intact()).isTrue();
    }

    @Test
    void aVenueWithoutQrGoesUpAndNeverToAWardsChair() {
        DecisionId id = proposals.propose(organisation("VENUE_QR"), ProposeDecision.PLAIN);
        setup.chair(WARD);
        assertThat(list.rows(DecisionTray.TO_SIGN, null, 10)).isEmpty();
        assertThatThrownBy(() -> decisions.sign(id)).satisfies(refused(Reason.NOT_YOUR_OFFICE));
        setup.chair(new AreaPath("01.002"));
        assertThatThrownBy(() -> decisions.sign(id)).satisfies(refused(Reason.UNKNOWN));
        setup.chair(DISTRICT);
        assertThat(list.rows(DecisionTray.TO_SIGN, null, 10)).hasSize(1);
        decisions.sign(id);
        assertThat(list.find(id).orElseThrow().content().money().total()).isEqualTo(15 * M);
    }

    @Test
    void anActAbove25MillionGoesToTheCity() {
        DecisionId id = proposals.propose(person("GATE_CHECK"), ProposeDecision.PLAIN);
        setup.chair(DISTRICT);
        assertThatThrownBy(() -> decisions.sign(id)).satisfies(refused(Reason.NOT_YOUR_OFFICE));
        setup.chair(AreaPath.CITY);
        decisions.sign(id);
    }

    @Test
    void policeProposeAndNeverSign() {
        DecisionId id = proposals.propose(mask(WARD, "001090001234"), ProposeDecision.PLAIN);
        assertThatThrownBy(() -> decisions.sign(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aFineStaysInsideItsBracketAndAnotherOneNeedsAReason() {
        ViolationId record = mask(WARD, "001090001234");
        assertThatThrownBy(() -> proposals.propose(record, fine(4 * M, "Nặng")))
                .satisfies(refused(Reason.OUT_OF_BOUNDS));
        assertThatThrownBy(() -> proposals.propose(record, fine(1, "Nhẹ"))).satisfies(refused(Reason.OUT_OF_BOUNDS));
        assertThatThrownBy(() -> proposals.propose(record, fine(M, ""))).satisfies(refused(Reason.REASON_MISSING));
        proposals.propose(record, fine(M, "Hoàn cảnh khó khăn"));
        assertThatThrownBy(() -> proposals.propose(record, ProposeDecision.PLAIN))
                .satisfies(refused(Reason.DECIDED_ALREADY));
    }

    @Test
    void anEarlierSanctionAnywhereInTheCityCountsWithinTheWindow() {
        setup.police(OTHER_WARD);
        DecisionId first = proposals.propose(mask(OTHER_WARD, "001090001234"), ProposeDecision.PLAIN);
        setup.chair(OTHER_WARD);
        decisions.sign(first);
        setup.police(WARD);
        ViolationId again = mask(WARD, "001 090 001 234");
        assertThat(proposals.priors(again)).hasSize(1);
        assertThat(proposals.preview(again, ProposeDecision.PLAIN).total()).isEqualTo(2_500_000);
        assertThat(proposals.priors(mask(WARD, "001090009999"))).isEmpty();
        Instant later = EnforcementSetup.hanoi("2022-10-06T09:00");
        setup.at(later);
        ViolationId late = violations.write(EnforcementSetup.mask(WARD, later, "001090001234"));
        violations.sign(late, EnforcementSetup.signed());
        assertThat(proposals.priors(late)).isEmpty();
    }

    @Test
    void aFileThatIsGivenBackIsProposedAgain() {
        DecisionId id = proposals.propose(mask(WARD, "001090001234"), ProposeDecision.PLAIN);
        setup.chair(WARD);
        assertThatThrownBy(() -> decisions.giveBack(id, "")).satisfies(refused(Reason.REASON_MISSING));
        decisions.giveBack(id, "Thiếu ảnh");
        assertThatThrownBy(() -> decisions.sign(id)).satisfies(refused(Reason.WRONG_STATE));
        setup.police(WARD);
        proposals.proposeAgain(id, ProposeDecision.PLAIN);
        setup.chair(WARD);
        decisions.sign(id);
    }

    @Test
    void paymentIsDueTenDaysAfterTheDeliveryAndEachDayLateCostsFiveHundredthsOfAPercent() {
        DecisionId id = signedMask();
        setup.at(EnforcementSetup.hanoi("2021-10-06T09:00"));
        decisions.deliver(id, "Giao trực tiếp");
        assertThat(list.find(id).orElseThrow().content().times().payUntil()).isEqualTo("2021-10-18");
        setup.at(EnforcementSetup.hanoi("2021-10-18T23:00"));
        assertThat(list.find(id).orElseThrow().interest()).isZero();
        setup.at(EnforcementSetup.hanoi("2021-10-28T09:00"));
        assertThat(list.find(id).orElseThrow().interest()).isEqualTo(10_000);
        assertThatThrownBy(() -> decisions.pay(id, 3 * M, "")).satisfies(refused(Reason.BAD_AMOUNT));
        decisions.pay(id, 1_010_000, "BL 1");
        assertThat(list.find(id).orElseThrow().content().money().paid()).isEqualTo(M);
        assertThat(list.find(id).orElseThrow().content().state()).isEqualTo(DecisionState.DELIVERED);
        decisions.pay(id, M, "BL 2");
        assertThat(list.find(id).orElseThrow().content().state()).isEqualTo(DecisionState.PAID);
    }

    @Test
    void aDecisionIsComplainedAboutEnforcedAndAnnulledWithReasons() {
        DecisionId id = signedMask();
        decisions.deliver(id, "Bưu điện");
        decisions.complain(id, "Không đồng ý");
        decisions.remind(id);
        assertThatThrownBy(() -> decisions.coerce(id, " ")).satisfies(refused(Reason.REASON_MISSING));
        decisions.coerce(id, "Quá hạn nộp phạt");
        decisions.appeal(id, "Khởi kiện");
        decisions.annul(id, "Áp dụng sai điều khoản");
        assertThat(list.find(id).orElseThrow().content().steps())
                .extracting(DecisionEntry::step)
                .containsExactly(
                        DecisionStep.PROPOSED,
                        DecisionStep.SIGNED,
                        DecisionStep.DELIVERED,
                        DecisionStep.COMPLAINED,
                        DecisionStep.REMINDED,
                        DecisionStep.COERCED,
                        DecisionStep.APPEALED,
                        DecisionStep.ANNULLED);
    }

    @Test
    void afterTheLimitationNobodySigns() {
        DecisionId id = proposals.propose(mask(WARD, "001090001234"), ProposeDecision.PLAIN);
        setup.at(EnforcementSetup.hanoi("2022-10-06T09:00"));
        setup.chair(WARD);
        assertThatThrownBy(() -> decisions.sign(id)).satisfies(refused(Reason.TOO_LATE));
    }

    @Test
    void oneHundredSigningsAtOnceGiveOneHundredConsecutiveNumbers() throws InterruptedException {
        List<DecisionId> files = new ArrayList<>();
        for (int n = 0; n < 100; n++) {
            files.add(proposals.propose(mask(WARD, "0010900" + (10_000 + n)), ProposeDecision.PLAIN));
        }
        setup.chair(WARD);
        SecurityContext chair = SecurityContextHolder.getContext();
        try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
            for (DecisionId id : files) {
                pool.submit(new DelegatingSecurityContextRunnable(() -> decisions.sign(id), chair));
            }
            pool.shutdown();
            assertThat(pool.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(signedNumbers())
                .isEqualTo(IntStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void aSessionThatIsKilledBetweenNumberAndCommitLeavesNoGapAndNoDouble() {
        DecisionId first = signedMask();
        assertThat(list.find(first).orElseThrow().number()).startsWith("1/");
        assertThatThrownBy(() -> transactions.executeWithoutResult(t -> {
                    assertThat(numbers.next(WARD, PaperKind.DECISION, EnforcementSetup.NINE)
                                    .number())
                            .isEqualTo(2);
                    jdbc.sql("KILL CONNECTION_ID()").update();
                }))
                .isInstanceOf(RuntimeException.class);
        setup.police(WARD);
        DecisionId second = proposals.propose(mask(WARD, "001090005678"), ProposeDecision.PLAIN);
        setup.chair(WARD);
        decisions.sign(second);
        assertThat(signedNumbers()).containsExactly(1, 2);
    }

    private List<Integer> signedNumbers() {
        return jdbc.sql("SELECT number FROM enforcement_decision WHERE number IS NOT NULL ORDER BY number")
                .query(Integer.class)
                .list();
    }

    private DecisionId signedMask() {
        DecisionId id = proposals.propose(mask(WARD, "001090001234"), ProposeDecision.PLAIN);
        setup.chair(WARD);
        decisions.sign(id);
        return id;
    }

    private ViolationId mask(AreaPath ward, String document) {
        return signed(EnforcementSetup.mask(ward, EnforcementSetup.NINE, document));
    }

    private ViolationId person(String act) {
        return signed(EnforcementSetup.record(WARD, null, EnforcementSetup.NINE, Offender.PERSON, "001090001234", act));
    }

    private ViolationId organisation(String act) {
        return signed(
                EnforcementSetup.record(WARD, null, EnforcementSetup.NINE, Offender.ORGANISATION, "0101234567", act));
    }

    private ViolationId signed(DrawRecord record) {
        return violations.sign(violations.write(record), EnforcementSetup.signed());
    }

    private static ProposeDecision fine(long amount, String reason) {
        return new ProposeDecision(Map.of(), Map.of("MASK", amount), reason, false, List.of());
    }

    private static Consumer<Throwable> refused(Reason reason) {
        return e -> assertThat(e).isInstanceOfSatisfying(DecisionRefused.class, r -> assertThat(r.reason())
                .isEqualTo(reason));
    }
}
