package vn.hanoi.ops.care.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.CareModuleTest;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.CareSetup;
import vn.hanoi.ops.care.Load;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.proposals.Bar;
import vn.hanoi.ops.cases.CaseConfirmed;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.ManyConfirmed;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.people.PersonId;

@CareModuleTest
class TransfersModuleTests {

    @Autowired
    CareSetup setup;

    @Autowired
    CasesSetup clock;

    @Autowired
    TransferDesk desk;

    @Autowired
    Reception reception;

    @Autowired
    TransferList list;

    @Autowired
    Overrules overrules;

    @Autowired
    HoldWatch watch;

    @Autowired
    AwaitedCases awaited;

    @Autowired
    CareTransactions transactions;

    @Autowired
    CaseRegister cases;

    @Autowired
    CaseSteps steps;

    @BeforeEach
    void begin() {
        setup.begin();
    }

    @AfterEach
    void backToRealTime() {
        clock.realTime();
    }

    @Test
    void whoIsConfirmedStandsInTheQueueWithAProposal() {
        CaseId f0 = setup.f0();
        TransferRow row = list.row(setup.transfer(f0)).orElseThrow();
        assertThat(row.state()).isEqualTo(TransferState.PROPOSED);
        assertThat(row.proposed()).isEqualTo(setup.site(CareSetup.MILD).id());
        assertThat(list.counts(TransferFilter.OPEN)).containsEntry(TransferState.PROPOSED, 1);
    }

    @Test
    void whoIsNoF0AfterAllLeavesQueueAndBedAndTheBedIsFree() {
        CaseId waiting = setup.f0();
        CaseId lying = setup.f0(95);
        TransferId id = setup.transfer(lying);
        desk.hold(id, setup.site(CareSetup.HOSPITAL).id(), "");
        reception.accept(id);
        desk.arrange(id, new Ambulance("29A-000.01", "Kíp 1", "115"));
        desk.handOver(id, "Thở ô xy 3 lít/phút");
        desk.familyTold(id);
        desk.siteTold(id);
        desk.pickUp(id);
        desk.arrive(id);
        reception.admit(id);
        for (CaseId f0 : List.of(waiting, lying)) {
            steps.refute(f0, "Nhầm mã ống");
        }
        assertThat(list.counts(TransferFilter.OPEN)).doesNotContainKey(TransferState.PROPOSED);
        assertThat(setup.site(CareSetup.HOSPITAL).loads().get(BedClass.OXYGEN)).isEqualTo(new Load(2, 0, 0, 0));
    }

    @Test
    void theF0OfAFileComeIntoTheQueueOneAfterTheOtherAndOnce() {
        CaseId f0 = setup.f0();
        CaseFacts facts = cases.find(f0).orElseThrow();
        setup.forgetTransfers();
        CaseConfirmed told = new CaseConfirmed(f0, facts.person(), facts.area(), CasesSetup.NINE);
        // not yet committed, so that the console's own timer cannot be first
        transactions.does(() -> {
            awaited.on(new ManyConfirmed(List.of(told)));
            assertThat(list.counts(TransferFilter.OPEN)).doesNotContainKey(TransferState.PROPOSED);
        });
        awaited.on(new ManyConfirmed(List.of(told)));
        workUntilOneWaits();
        awaited.on(new ManyConfirmed(List.of(told)));
        awaited.work();
        workUntilOneWaits();
    }

    /** The console's own timer may be at it too. */
    private void workUntilOneWaits() {
        await().pollInSameThread().untilAsserted(() -> {
            awaited.work();
            assertThat(list.counts(TransferFilter.OPEN)).containsEntry(TransferState.PROPOSED, 1);
        });
    }

    @Test
    void aChangeOfSeverityIsGradedAnewAndAnotherPlaceProposed() {
        CaseId f0 = setup.f0(95);
        assertThat(list.row(setup.transfer(f0)).orElseThrow().proposed())
                .isEqualTo(setup.site(CareSetup.HOSPITAL).id());
    }

    @Test
    void theWayGoesFromTheHoldToTheBedAndTheCaseIsTold() {
        CaseId f0 = setup.f0(95);
        TransferId id = setup.transfer(f0);
        SiteId hospital = setup.site(CareSetup.HOSPITAL).id();
        assertThat(desk.hold(id, hospital, "").held()).isTrue();
        assertThat(setup.site(CareSetup.HOSPITAL).loads().get(BedClass.OXYGEN)).isEqualTo(new Load(2, 0, 0, 1));
        reception.accept(id);
        assertThat(cases.find(f0).orElseThrow().placement()).isEqualTo(Placement.TIER_2);
        assertThatExceptionOfType(CareRefused.class).isThrownBy(() -> desk.arrange(id, new Ambulance("", "", "")));
        desk.arrange(id, new Ambulance("29A-000.01", "Kíp 1", "115"));
        desk.handOver(id, "Thở ô xy 3 lít/phút");
        desk.familyTold(id);
        desk.siteTold(id);
        desk.pickUp(id);
        assertThatExceptionOfType(CareRefused.class).isThrownBy(() -> reception.admit(id));
        desk.arrive(id);
        reception.admit(id);
        assertThat(setup.site(CareSetup.HOSPITAL).loads().get(BedClass.OXYGEN)).isEqualTo(new Load(2, 0, 1, 0));
        assertThat(list.find(id).orElseThrow().course())
                .extracting(TransferEntry::step)
                .endsWith(
                        TransferStep.HELD,
                        TransferStep.ACCEPTED,
                        TransferStep.TRANSPORT,
                        TransferStep.HANDOVER,
                        TransferStep.FAMILY_TOLD,
                        TransferStep.SITE_TOLD,
                        TransferStep.PICKED_UP,
                        TransferStep.ARRIVED,
                        TransferStep.ADMITTED);
    }

    @Test
    void aRefusalProposesAnotherPlaceAtOnceAndNeverTheSameAgain() {
        CaseId f0 = setup.f0(95);
        TransferId id = setup.transfer(f0);
        SiteId hospital = setup.site(CareSetup.HOSPITAL).id();
        desk.hold(id, hospital, "");
        assertThatExceptionOfType(CareRefused.class).isThrownBy(() -> reception.refuse(id, " "));
        reception.refuse(id, "Hỏng hệ thống ô xy");
        TransferRow row = list.row(id).orElseThrow();
        assertThat(row.state()).isEqualTo(TransferState.PROPOSED);
        assertThat(row.proposed()).isEqualTo(setup.site(CareSetup.FINAL_LINE).id());
        assertThat(setup.site(CareSetup.HOSPITAL).load().held()).isZero();
        assertThat(desk.proposals(id).barred()).anyMatch(barred -> barred.bar() == Bar.REFUSED_BEFORE);
    }

    @Test
    void aHoldRunsOutByItselfAndTheBedIsFreeAgain() {
        TransferId id = setup.transfer(setup.f0(95));
        desk.hold(id, setup.site(CareSetup.HOSPITAL).id(), "");
        clock.at(CasesSetup.NINE.plus(Duration.ofMinutes(21)));
        assertThat(setup.site(CareSetup.HOSPITAL).load().held()).isZero();
        assertThatExceptionOfType(CareRefused.class)
                .isThrownBy(() -> reception.accept(id))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(CareRefused.Reason.HOLD_EXPIRED));
        watch.look();
        assertThat(list.row(id).orElseThrow().state()).isEqualTo(TransferState.PROPOSED);
        assertThat(desk.hold(id, setup.site(CareSetup.HOSPITAL).id(), "").held())
                .isTrue();
    }

    @Test
    void anotherPlaceThanTheFirstNeedsAReasonAndIsReported() {
        TransferId id = setup.transfer(setup.f0(95));
        SiteId other = setup.site(CareSetup.FINAL_LINE).id();
        assertThatExceptionOfType(CareRefused.class)
                .isThrownBy(() -> desk.hold(id, other, ""))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(CareRefused.Reason.REASON_MISSING));
        assertThat(setup.site(CareSetup.FINAL_LINE).load().held()).isZero();
        desk.hold(id, other, "Người nhà đang điều trị tại đó");
        assertThat(overrules.since(CasesSetup.NINE.minusSeconds(60))).hasSize(1);
    }

    @Test
    void aHardRuleIsNeverBroken() {
        TransferId id = setup.transfer(setup.f0(95));
        SiteId mild = setup.site(CareSetup.MILD).id();
        assertThatExceptionOfType(CareRefused.class)
                .isThrownBy(() -> desk.hold(id, mild, "Gần nhà"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(CareRefused.Reason.BARRED));
    }

    @Test
    void theReceivingPlaceAloneAnswersAndStrangersSeeNothing() {
        TransferId id = setup.transfer(setup.f0(95));
        desk.hold(id, setup.site(CareSetup.FINAL_LINE).id(), "Theo yêu cầu chuyên môn");
        CasesSetup.dongDa();
        assertThatExceptionOfType(NoSuchTransfer.class).isThrownBy(() -> reception.accept(id));
        CasesSetup.hoanKiem();
        assertThat(list.find(id)).isPresent();
        reception.accept(id);
        CasesSetup.login("yte.khac", "01.016", "HEALTH_OFFICER");
        assertThat(list.find(id)).isEmpty();
        assertThat(list.rows(TransferFilter.OPEN, 10)).isEmpty();
        CasesSetup.chief();
        assertThat(list.find(id)).isPresent();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.release(id));
    }

    @Test
    void aCaseThatEndsLeavesTheQueueAndTheBed() {
        CaseId f0 = setup.f0(95);
        TransferId id = setup.transfer(f0);
        desk.hold(id, setup.site(CareSetup.HOSPITAL).id(), "");
        steps.close(f0, CaseState.MOVED_AWAY, "Chuyển về tỉnh khác");
        assertThat(list.row(id).orElseThrow().state()).isEqualTo(TransferState.CANCELLED);
        assertThat(setup.site(CareSetup.HOSPITAL).load().held()).isZero();
    }

    @Test
    void anF0WhoWasClosedByMistakeIsInTheQueueAgain() {
        CaseId f0 = setup.f0(95);
        steps.close(f0, CaseState.MOVED_AWAY, "Nhầm người");
        assertThat(list.counts(TransferFilter.OPEN)).doesNotContainKey(TransferState.PROPOSED);
        steps.reopen(f0, "Nhầm người");
        assertThat(list.row(setup.transfer(f0)).orElseThrow().state()).isEqualTo(TransferState.PROPOSED);
    }

    @Test
    void whoseEndIsTakenBackLiesInTheSameBedWhileItIsFreeElseInTheQueue() {
        CaseId lying = setup.f0(95);
        admit(lying);
        steps.close(lying, CaseState.DIED, "Nhầm người");
        assertThat(setup.site(CareSetup.HOSPITAL).loads().get(BedClass.OXYGEN)).isEqualTo(new Load(2, 0, 0, 0));
        steps.reopen(lying, "Nhầm người");
        assertThat(setup.site(CareSetup.HOSPITAL).loads().get(BedClass.OXYGEN)).isEqualTo(new Load(2, 0, 1, 0));
        assertThat(list.counts(TransferFilter.OPEN)).doesNotContainKey(TransferState.PROPOSED);
        steps.close(lying, CaseState.DIED, "Nhầm người");
        admit(setup.f0(95));
        admit(setup.f0(95));
        steps.reopen(lying, "Nhầm người");
        assertThat(setup.site(CareSetup.HOSPITAL).loads().get(BedClass.OXYGEN)).isEqualTo(new Load(2, 0, 2, 0));
        assertThat(list.row(setup.transfer(lying)).orElseThrow().state()).isEqualTo(TransferState.PROPOSED);
    }

    private void admit(CaseId f0) {
        TransferId id = setup.transfer(f0);
        desk.hold(id, setup.site(CareSetup.HOSPITAL).id(), "");
        reception.accept(id);
        desk.arrange(id, new Ambulance("29A-000.01", "Kíp 1", "115"));
        desk.handOver(id, "Thở ô xy 3 lít/phút");
        desk.familyTold(id);
        desk.siteTold(id);
        desk.pickUp(id);
        desk.arrive(id);
        reception.admit(id);
    }

    @Test
    void aTransferIsFoundByThePhoneOfThePatient() {
        CaseId f0 = setup.f0();
        PersonId person = cases.find(f0).orElseThrow().person();
        assertThat(list.withPhone("0900000000")).isEmpty();
        assertThat(list.rows(TransferFilter.OPEN.of(List.of(person)), 10)).hasSize(1);
    }
}
