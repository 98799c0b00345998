package vn.hanoi.ops.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.care.discharge.Discharges;
import vn.hanoi.ops.care.discharge.Movement;
import vn.hanoi.ops.care.discharge.StayRow;
import vn.hanoi.ops.care.discharge.Stays;
import vn.hanoi.ops.care.discharge.StepDowns;
import vn.hanoi.ops.care.sites.CareSites;
import vn.hanoi.ops.care.sites.SiteFilter;
import vn.hanoi.ops.care.surge.SurgePlanId;
import vn.hanoi.ops.care.surge.SurgePlans;
import vn.hanoi.ops.care.transfers.Ambulance;
import vn.hanoi.ops.care.transfers.Reception;
import vn.hanoi.ops.care.transfers.RequestTransfer;
import vn.hanoi.ops.care.transfers.TransferDesk;
import vn.hanoi.ops.care.transfers.TransferFilter;
import vn.hanoi.ops.care.transfers.TransferList;
import vn.hanoi.ops.care.transfers.TransferRow;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.records.Assessment;
import vn.hanoi.ops.cases.records.CaseSteps;

@CareModuleTest
class OutbreakDayModuleTests {

    @Autowired
    CareSetup setup;

    @Autowired
    CasesSetup clock;

    @Autowired
    CareSites sites;

    @Autowired
    SurgePlans plans;

    @Autowired
    Reception reception;

    @Autowired
    TransferDesk desk;

    @Autowired
    TransferList transfers;

    @Autowired
    Stays stays;

    @Autowired
    Discharges discharges;

    @Autowired
    StepDowns stepDowns;

    @Autowired
    CaseSteps steps;

    @Autowired
    CaseRegister cases;

    @BeforeEach
    void begin() {
        setup.begin();
    }

    @AfterEach
    void backToRealTime() {
        clock.realTime();
    }

    @Test
    void theOutbreakDayEndsWithEveryonePlacedAndTheFiguresAgreeWithTheMovements() {
        List<CaseId> day = new ArrayList<>();
        IntStream.range(0, 4).forEach(n -> day.add(setup.f0()));
        IntStream.range(0, 3).forEach(n -> day.add(setup.f0(95)));
        SurgePlanId plan = plans.plan();
        assertThat(plans.find(plan).orElseThrow().placed()).isEqualTo(7);
        assertThat(plans.commit(plan)).isEqualTo(7);
        for (TransferRow row : transfers.rows(TransferFilter.OPEN, 100)) {
            walk(row.id());
        }
        assertThat(transfers.rows(TransferFilter.OPEN, 100)).isEmpty();
        assertThat(day).allSatisfy(id -> {
            assertThat(cases.find(id).orElseThrow().state()).isEqualTo(CaseState.IN_CARE);
            assertThat(cases.find(id).orElseThrow().placement()).isNotNull();
        });
        int inTower =
                sites.tiers().stream().mapToInt(tier -> tier.load().occupied()).sum();
        int inList = sites.rows(SiteFilter.ALL).stream()
                .mapToInt(row -> row.load().occupied())
                .sum();
        int movements = sites.rows(SiteFilter.ALL).stream()
                .flatMap(row -> stays.movements(row.id(), CasesSetup.NINE.minusSeconds(60), 500).stream())
                .mapToInt(move -> move.in() ? 1 : -1)
                .sum();
        assertThat(inTower).isEqualTo(7);
        assertThat(inList).isEqualTo(7);
        assertThat(movements).isEqualTo(7);
        assertThat(stays.open(Optional.empty(), 100)).hasSize(7);
        assertThat(sites.rows(SiteFilter.ALL))
                .allSatisfy(row -> assertThat(row.load().held()).isZero());
    }

    @Test
    void aPlanKeepsWhatAnOfficerFixedWhenItIsSolvedAgain() {
        CaseId moderate = setup.f0(95);
        setup.f0();
        TransferId transfer = setup.transfer(moderate);
        SurgePlanId plan = plans.plan();
        SiteId other = setup.site(CareSetup.FINAL_LINE).id();
        assertThatExceptionOfType(CareRefused.class)
                .isThrownBy(() ->
                        plans.fix(plan, transfer, setup.site(CareSetup.MILD).id()));
        plans.fix(plan, transfer, other);
        plans.solveAgain(plan);
        assertThat(plans.find(plan).orElseThrow().lines())
                .filteredOn(line -> line.transfer().id().equals(transfer))
                .allSatisfy(line -> {
                    assertThat(line.site()).isEqualTo(other);
                    assertThat(line.fixed()).isTrue();
                });
        plans.discard(plan);
        assertThatExceptionOfType(CareRefused.class).isThrownBy(() -> plans.commit(plan));
    }

    @Test
    void whoLeavesBeforeTheCriteriaNeedsAReasonAndIsFollowedAfterwards() {
        CaseId f0 = setup.f0(95);
        TransferId id = setup.transfer(f0);
        desk.hold(id, setup.site(CareSetup.HOSPITAL).id(), "");
        walk(id);
        StayRow stay = stays.open(Optional.empty(), 10).getFirst();
        assertThatExceptionOfType(CareRefused.class).isThrownBy(() -> discharges.discharge(stay.id(), ""));
        discharges.discharge(stay.id(), "Chuyển sang điều trị bệnh khác");
        assertThat(cases.find(f0).orElseThrow().state()).isEqualTo(CaseState.RECOVERED);
        assertThat(setup.site(CareSetup.HOSPITAL).load().occupied()).isZero();
        assertThat(stays.discharged(Optional.empty(), 10)).hasSize(1);
        assertThat(discharges.due(CasesSetup.TODAY.plusDays(30))).hasSize(3);
        Discharges.AfterCall call = discharges.due(CasesSetup.TODAY.plusDays(1)).getFirst();
        discharges.asked(call.id(), Discharges.Outcome.WELL);
        assertThat(discharges.due(CasesSetup.TODAY.plusDays(30))).hasSize(2);
    }

    @Test
    void whoGetsBetterIsProposedForALowerTier() {
        CaseId f0 = setup.f0(95);
        TransferId id = setup.transfer(f0);
        desk.hold(id, setup.site(CareSetup.HOSPITAL).id(), "");
        walk(id);
        assertThat(stepDowns.list()).isEmpty();
        steps.assess(f0, new Assessment(98.0, null, 16, Set.of()));
        assertThat(stepDowns.list()).extracting(StepDowns.StepDown::enough).containsExactly(1);
        TransferId down = desk.request(RequestTransfer.of(f0));
        assertThat(transfers.row(down).orElseThrow().direction()).isEqualTo(Direction.DOWN);
        desk.hold(down, setup.site(CareSetup.MILD).id(), "");
        walk(down);
        assertThat(setup.site(CareSetup.HOSPITAL).load().occupied()).isZero();
        assertThat(setup.site(CareSetup.MILD).load().occupied()).isOne();
        assertThat(stays.movements(setup.site(CareSetup.HOSPITAL).id(), CasesSetup.NINE.minusSeconds(60), 10))
                .extracting(Movement::kind)
                .contains("ADMISSION", "TRANSFERRED");
    }

    private void walk(TransferId id) {
        reception.accept(id);
        desk.arrange(id, new Ambulance("29A-000.01", "Kíp 1", "115"));
        desk.pickUp(id);
        desk.arrive(id);
        reception.admit(id);
    }
}
