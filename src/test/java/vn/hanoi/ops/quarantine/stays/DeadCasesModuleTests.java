package vn.hanoi.ops.quarantine.stays;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.quarantine.QuarantineSetup.NINE;
import static vn.hanoi.ops.quarantine.QuarantineSetup.TODAY;
import static vn.hanoi.ops.quarantine.QuarantineSetup.VAN_MIEU;
import static vn.hanoi.ops.quarantine.QuarantineSetup.arrival;
import static vn.hanoi.ops.quarantine.QuarantineSetup.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import vn.hanoi.ops.cases.CaseClosed;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DeathReported;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.rules.ProtectionRules;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.DiedInQuarantine;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.QuarantineSetup;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.home.HomeList;
import vn.hanoi.ops.quarantine.home.HomeQuarantine;
import vn.hanoi.ops.quarantine.home.HomeTray;
import vn.hanoi.ops.quarantine.orders.OrderData;
import vn.hanoi.ops.quarantine.orders.OrderEntry;
import vn.hanoi.ops.quarantine.orders.OrderState;
import vn.hanoi.ops.quarantine.orders.OrderStep;
import vn.hanoi.ops.quarantine.orders.Orders;
import vn.hanoi.ops.quarantine.sites.Sites;

/** What the end of a case does to the quarantine of the person. */
@ApplicationModuleTest(module = "quarantine", mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(QuarantineSetup.class)
class DeadCasesModuleTests {

    @Autowired
    QuarantineSetup setup;

    @Autowired
    Sites sites;

    @Autowired
    SiteAdmission admission;

    @Autowired
    StaySteps steps;

    @Autowired
    Residents residents;

    @Autowired
    Orders orders;

    @Autowired
    HomeQuarantine home;

    @Autowired
    HomeList homes;

    @Autowired
    CaseRegister cases;

    @Autowired
    CaseSteps caseSteps;

    private SiteId site;

    @BeforeEach
    void aSite() {
        setup.begin();
        site = setup.site("PV-1");
        setup.rooms(site, 1, 4);
        setup.manager();
    }

    @Test
    void aCaseClosedAsADeathEndsTheStayFreesTheBedAndTheManagerSeesWhichCase(AssertablePublishedEvents events) {
        PersonId person = setup.woman("Lê Thị Mẫu");
        CaseId infected = f0(person);
        StayId stay = admit(person);
        cases.treated(infected, CaseState.DIED, "Tử vong tại bệnh viện");
        assertThat(residents.find(stay).orElseThrow().leftHow()).isEqualTo(LeftHow.DIED);
        assertThat(residents.counts(site)).containsEntry(ResidentTray.HERE, 0).containsEntry(ResidentTray.LEFT, 1);
        assertThat(sites.find(site).orElseThrow().row().places().cleaning()).isEqualTo(4);
        OrderId order = residents.find(stay).orElseThrow().order();
        var known = cases.find(infected).orElseThrow();
        assertThat(orders.find(order).orElseThrow()).satisfies(found -> {
            assertThat(found.row().state()).isEqualTo(OrderState.DIED);
            assertThat(found.history().getLast().byCase()).contains(known.number() + "/" + known.year());
        });
        assertThat(events.ofType(CaseClosed.class).matching(e -> e.id().equals(infected)))
                .hasSize(1);
        assertThat(events.ofType(DiedInQuarantine.class)).isEmpty();
        assertThat(events.ofType(DeathReported.class)).isEmpty();
    }

    @Test
    void aContactsCaseClosedAsADeathEndsQuarantineAtHome() {
        PersonId person = setup.woman("Lê Thị Bạn");
        CaseId contact = cases.register(RegisterCase.f1(
                person, VAN_MIEU, Exposure.on(f0(setup.woman("Lê Thị Mẫu")), TODAY.minusDays(1), Setting.HOUSEHOLD)));
        setup.homeWard();
        OrderId order = home.decide(new OrderData(
                person, paper(), TODAY.minusDays(1), null, VAN_MIEU, VAN_MIEU, null, ProtectionRules.History.UNKNOWN));
        caseSteps.close(contact, CaseState.DIED, "Tai nạn");
        assertThat(homes.counts()).containsEntry(HomeTray.RUNNING, 0);
        assertThat(orders.find(order).orElseThrow().row().state()).isEqualTo(OrderState.DIED);
    }

    @Test
    void whoWasLookedForAfterAnEscapeIsNotLookedForAfterADeath() {
        PersonId person = setup.woman("Lê Thị Mẫu");
        CaseId infected = f0(person);
        StayId stay = admit(person);
        steps.escape(stay, "Vắng mặt lúc điểm danh");
        cases.treated(infected, CaseState.DIED, "Tử vong");
        assertThat(residents.counts(site)).containsEntry(ResidentTray.ESCAPED, 0);
        assertThat(residents.find(stay).orElseThrow().leftHow()).isEqualTo(LeftHow.ESCAPED);
    }

    @Test
    void aDeathThatWasAMistakeLetsOrderAndStayGoOn() {
        PersonId person = setup.woman("Lê Thị Mẫu");
        CaseId infected = f0(person);
        StayId stay = admit(person);
        setup.homeWard();
        caseSteps.close(infected, CaseState.DIED, "Nhầm người");
        caseSteps.reopen(infected, "Nhầm người");
        setup.manager();
        assertThat(residents.find(stay).orElseThrow().state()).isEqualTo(StayState.PRESENT);
        assertThat(residents.counts(site)).containsEntry(ResidentTray.NO_BED, 1).containsEntry(ResidentTray.LEFT, 0);
        OrderId order = residents.find(stay).orElseThrow().order();
        assertThat(orders.find(order).orElseThrow()).satisfies(found -> {
            assertThat(found.row().state()).isEqualTo(OrderState.RUNNING);
            assertThat(found.history().getLast().step()).isEqualTo(OrderStep.RESUMED);
        });
    }

    @Test
    void aDeathAtASiteIsWrittenDownOnceHereAndOnceInTheCase(AssertablePublishedEvents events) {
        PersonId person = setup.woman("Lê Thị Mẫu");
        CaseId infected = f0(person);
        StayId stay = admit(person);
        OrderId order = residents.find(stay).orElseThrow().order();
        steps.died(stay, "Ngừng tim");
        assertThat(orders.find(order).orElseThrow().history())
                .filteredOn(entry -> entry.step() == OrderStep.DIED)
                .extracting(OrderEntry::note)
                .containsExactly("Ngừng tim");
        assertThat(cases.find(infected).orElseThrow().state()).isEqualTo(CaseState.DIED);
        assertThat(events.ofType(CaseClosed.class).matching(e -> e.id().equals(infected)))
                .hasSize(1);
        assertThat(events.ofType(DiedInQuarantine.class)).hasSize(1);
    }

    @Test
    void aCaseThatEndsOtherwiseLeavesTheOrderToItsOwnChecks() {
        PersonId person = setup.woman("Lê Thị Mẫu");
        CaseId infected = f0(person);
        StayId stay = admit(person);
        setup.homeWard();
        caseSteps.close(infected, CaseState.MOVED_AWAY, "Chuyển tỉnh khác");
        setup.manager();
        assertThat(residents.find(stay).orElseThrow().state()).isEqualTo(StayState.PRESENT);
        OrderId order = residents.find(stay).orElseThrow().order();
        assertThat(orders.find(order).orElseThrow().row().state()).isEqualTo(OrderState.RUNNING);
    }

    private CaseId f0(PersonId person) {
        return cases.register(RegisterCase.f0(
                person,
                VAN_MIEU,
                new ConfirmCase(
                        ConfirmationMethod.RT_PCR, 20.0, TODAY, NINE.minusSeconds(600), DetectionPlace.QUARANTINE)));
    }

    private StayId admit(PersonId person) {
        return admission.admit(
                site, arrival(person, TODAY, admission.freeBeds(site).getFirst().bed()));
    }
}
