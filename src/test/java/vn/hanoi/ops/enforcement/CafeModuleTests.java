package vn.hanoi.ops.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.enforcement.decisions.DecisionList;
import vn.hanoi.ops.enforcement.decisions.DecisionRefused;
import vn.hanoi.ops.enforcement.decisions.DecisionState;
import vn.hanoi.ops.enforcement.decisions.Decisions;
import vn.hanoi.ops.enforcement.decisions.Proposals;
import vn.hanoi.ops.enforcement.decisions.ProposeDecision;
import vn.hanoi.ops.enforcement.inspections.Answer;
import vn.hanoi.ops.enforcement.inspections.Inspect;
import vn.hanoi.ops.enforcement.inspections.Inspections;
import vn.hanoi.ops.enforcement.inspections.Outcome;
import vn.hanoi.ops.enforcement.inspections.Places;
import vn.hanoi.ops.enforcement.inspections.Standing;
import vn.hanoi.ops.enforcement.inspections.SuspensionState;
import vn.hanoi.ops.enforcement.inspections.Suspensions;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.papers.EnforcementPapers;
import vn.hanoi.ops.enforcement.papers.PaperForm;
import vn.hanoi.ops.enforcement.records.Violations;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.VenueCodes;

/** A café from the first reminder to the day it opens again, by three roles, under the law of two dates. */
@ApplicationModuleTest(
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = {"people", "cameras", "cases"},
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(EnforcementSetup.class)
class CafeModuleTests {

    @Autowired
    EnforcementSetup setup;

    @Autowired
    Inspections inspections;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Places places;

    @Autowired
    Violations violations;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionList list;

    @Autowired
    EnforcementPapers papers;

    @Autowired
    VenueCodes codes;

    @ParameterizedTest
    @ValueSource(strings = {"2021-10-05T09:00", "2022-02-10T09:00"})
    void aCafeIsRemindedSuspendedSanctionedPaysAndOpensAgain(String begins) {
        setup.begin();
        VenueId cafe = setup.cafe();
        AreaPath ward = setup.ward(cafe);
        Instant now = EnforcementSetup.hanoi(begins);
        for (int day = 3; day >= 0; day--) {
            setup.at(now.minus(Duration.ofDays(day)));
            inspections.record(reminder(cafe, now.minus(Duration.ofDays(day))));
        }
        setup.chair(ward);
        SuspensionId suspension = suspensions
                .rows(EnumSet.of(SuspensionState.PROPOSED))
                .getFirst()
                .id();
        suspensions.order(suspension);
        setup.police(ward);
        ViolationId record = violations.write(
                EnforcementSetup.record(ward, cafe, now, Offender.ORGANISATION, "0101234567", "VENUE_QR"));
        violations.sign(record, EnforcementSetup.signed());
        DecisionId decision = proposals.propose(record, ProposeDecision.PLAIN);
        setup.chair(ward);
        assertThatThrownBy(() -> decisions.sign(decision)).isInstanceOf(DecisionRefused.class);
        setup.chair(ward.upTo(2));
        decisions.sign(decision);
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        assertThat(papers.write(decision, PaperForm.PDF, paper)).isTrue();
        assertThat(list.find(decision).orElseThrow().content().times().decisionDue())
                .isNotNull();
        decisions.deliver(decision, "Giao trực tiếp");
        decisions.pay(decision, 15_000_000, "BL 1");
        setup.inspector();
        codes.issue(cafe, "");
        codes.post(cafe);
        setup.chair(ward);
        suspensions.lift(suspension);
        assertThat(places.find(cafe).orElseThrow().standing()).isEqualTo(Standing.IN_ORDER);
        assertThat(places.find(cafe).orElseThrow().facts().violations()).isEqualTo(1);
        assertThat(list.find(decision).orElseThrow().content().state()).isEqualTo(DecisionState.PAID);
    }

    private static Inspect reminder(VenueId cafe, Instant at) {
        List<Answer> answers = Stream.of("QR_POSTED", "QR_USED", "MASKS", "OPEN_ALLOWED")
                .map(item -> new Answer(item, !item.startsWith("QR"), ""))
                .toList();
        return new Inspect(UUID.randomUUID(), cafe, at, "Tổ 1", "Sáng", Outcome.REMINDED, answers, "Chưa có mã", null);
    }
}
