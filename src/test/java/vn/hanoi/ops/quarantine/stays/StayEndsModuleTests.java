package vn.hanoi.ops.quarantine.stays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hanoi.ops.quarantine.QuarantineSetup.NINE;
import static vn.hanoi.ops.quarantine.QuarantineSetup.TODAY;
import static vn.hanoi.ops.quarantine.QuarantineSetup.VAN_MIEU;
import static vn.hanoi.ops.quarantine.QuarantineSetup.arrival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.DiedInQuarantine;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.QuarantineEscaped;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineSetup;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.home.HomeList;
import vn.hanoi.ops.quarantine.home.HomeRow;
import vn.hanoi.ops.quarantine.home.HomeTray;
import vn.hanoi.ops.quarantine.orders.OrderState;
import vn.hanoi.ops.quarantine.orders.Orders;
import vn.hanoi.ops.quarantine.orders.Outcome;
import vn.hanoi.ops.quarantine.sites.Sites;

/** How stays end otherwise than by a release, what a positive sample does, and what is counted of it. */
@ApplicationModuleTest(module = "quarantine", mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(QuarantineSetup.class)
class StayEndsModuleTests {

    @Autowired
    QuarantineSetup setup;

    @Autowired
    Sites sites;

    @Autowired
    SiteAdmission admission;

    @Autowired
    StaySteps steps;

    @Autowired
    BusIntake buses;

    @Autowired
    CaseRegister cases;

    @Autowired
    CaseSteps caseSteps;

    @Autowired
    Residents residents;

    @Autowired
    CrossInfection infections;

    @Autowired
    Orders orders;

    @Autowired
    AnnouncedBuses announced;

    @Autowired
    CityForecast forecast;

    @Autowired
    DailyFigures figures;

    @Autowired
    HomeList homes;

    private SiteId site;

    @BeforeEach
    void aSite() {
        setup.begin();
        site = setup.site("PV-1");
        setup.rooms(site, 3, 4);
        setup.manager();
    }

    @Test
    void whoEscapesIsLookedForUnderTheSameOrderAndGoesOnWithItWhenFound(AssertablePublishedEvents events) {
        PersonId person = setup.woman("Lê Thị Mẫu");
        StayId stay = admit(person, TODAY);
        OrderId order = order(stay);
        assertThatThrownBy(() -> steps.escape(stay, " ")).satisfies(refused(Reason.REASON_MISSING));
        steps.escape(stay, "Vắng mặt lúc điểm danh 21 giờ");
        assertThat(events.ofType(QuarantineEscaped.class).matching(e -> e.stay().equals(stay)))
                .hasSize(1);
        assertThat(residents.counts(site))
                .containsEntry(ResidentTray.ESCAPED, 1)
                .containsEntry(ResidentTray.HERE, 0);
        assertThat(orders.find(order).orElseThrow().row().state()).isEqualTo(OrderState.RUNNING);
        setup.police();
        assertThat(homes.rows(HomeTray.ESCAPED, null, 10))
                .extracting(HomeRow::id)
                .containsExactly(order);
        setup.manager();
        StayId again = admission.admit(site, arrival(person, null, null));
        assertThat(order(again)).isEqualTo(order);
        assertThat(residents.counts(site)).containsEntry(ResidentTray.ESCAPED, 0);
        assertThatThrownBy(() -> steps.escape(stay, "Lần nữa")).satisfies(refused(Reason.WRONG_STATE));
    }

    @Test
    void aPositiveSampleRecountsTheRoomMatesAndProposesOtherRooms() {
        StayId ill = admit(setup.woman("Lê Thị Mẫu"), TODAY.minusDays(3));
        StayId mate = admit(setup.woman("Lê Thị Bạn"), TODAY.minusDays(3));
        setup.daysLater(2);
        setup.manager();
        orders.sample(order(ill), TODAY.plusDays(2), Outcome.POSITIVE);
        assertThat(residents.rows(site, ResidentTray.TO_MOVE, null, 10))
                .extracting(Resident::id)
                .containsExactlyInAnyOrder(ill, mate);
        assertThat(residents.find(mate).orElseThrow().endsOn()).isEqualTo(TODAY.plusDays(16));
        assertThat(infections.sources(site)).extracting(s -> s.source().id()).containsExactly(ill);
        String crowded = residents.find(mate).orElseThrow().room().split(" · ")[1];
        assertThat(admission.proposeMove(mate).orElseThrow().room()).doesNotContain(crowded);
        assertThat(admission.proposeMove(ill).orElseThrow().why()).isEqualTo("EMPTY_ROOM");
        orders.sample(order(ill), TODAY.plusDays(2), Outcome.NEGATIVE);
        assertThat(residents.rows(site, ResidentTray.TO_MOVE, null, 10))
                .extracting(Resident::id)
                .containsExactly(mate);
        assertThat(infections.sources(site)).isEmpty();
    }

    @Test
    void aDeathClosesStayAndOrderAndFreesTheBedForCleaning(AssertablePublishedEvents events) {
        StayId stay = admit(setup.woman("Lê Thị Mẫu"), TODAY);
        OrderId order = order(stay);
        assertThatThrownBy(() -> steps.died(stay, "")).satisfies(refused(Reason.REASON_MISSING));
        steps.died(stay, "Ngừng tim lúc 3 giờ sáng");
        assertThat(orders.find(order).orElseThrow().row().state()).isEqualTo(OrderState.DIED);
        assertThat(residents.find(stay).orElseThrow().leftHow()).isEqualTo(LeftHow.DIED);
        assertThat(events.ofType(DiedInQuarantine.class).matching(e -> e.order().equals(order)))
                .hasSize(1);
        assertThat(sites.find(site).orElseThrow().row().places().cleaning()).isEqualTo(4);
        assertThat(figures.of(figures.running()))
                .extracting(DailyFigures.SiteDay::died, DailyFigures.SiteDay::present)
                .containsExactly(tuple(1, 0));
    }

    @Test
    void aDeathClosesTheCaseOfTheDeadWhateverCaseItIs() {
        PersonId patient = setup.woman("Lê Thị Mẫu");
        CaseId infected = cases.register(RegisterCase.f0(
                patient,
                VAN_MIEU,
                new ConfirmCase(
                        ConfirmationMethod.RT_PCR, 20.0, TODAY, NINE.minusSeconds(600), DetectionPlace.QUARANTINE)));
        PersonId met = setup.woman("Lê Thị Bạn");
        CaseId contact = cases.register(
                RegisterCase.f1(met, VAN_MIEU, Exposure.on(infected, TODAY.minusDays(1), Setting.HOUSEHOLD)));
        for (PersonId person : List.of(patient, met)) {
            steps.died(admit(person, TODAY), "Ngừng tim");
        }
        assertThat(List.of(infected, contact))
                .allSatisfy(
                        id -> assertThat(cases.find(id).orElseThrow().state()).isEqualTo(CaseState.DIED));
    }

    @Test
    void whoIsNoF0AfterAllIsNotInfectedAndGoesOnWithQuarantine() {
        PersonId person = setup.woman("Lê Thị Mẫu");
        StayId stay = admit(person, TODAY);
        setup.homeWard();
        CaseId infected = cases.register(RegisterCase.f0(
                person,
                VAN_MIEU,
                new ConfirmCase(
                        ConfirmationMethod.RT_PCR, 20.0, TODAY, NINE.minusSeconds(600), DetectionPlace.QUARANTINE)));
        caseSteps.refute(infected, "Nhầm mã ống");
        setup.manager();
        assertThat(residents.rows(site, ResidentTray.TO_MOVE, null, 10)).isEmpty();
        assertThat(infections.sources(site)).isEmpty();
        steps.release(stay, "Hết hạn sớm theo quyết định");
    }

    @Test
    void aPersonWhomTwoSitesTakeInAtOnceIsInExactlyOne() throws Exception {
        SiteId second = setup.site("PV-2");
        setup.rooms(second, 1, 4);
        setup.manager();
        PersonId person = setup.woman("Trần Thị Một");
        SecurityContext login = SecurityContextHolder.getContext();
        List<Callable<List<BusIntake.Taken>>> rush = List.of(site, second).stream()
                .<Callable<List<BusIntake.Taken>>>map(one -> () -> {
                    SecurityContextHolder.setContext(login);
                    return buses.take(one, List.of(arrival(person, TODAY, null)));
                })
                .toList();
        List<BusIntake.Taken> taken = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (Future<List<BusIntake.Taken>> one : pool.invokeAll(rush)) {
                taken.addAll(one.get());
            }
        }
        assertThat(taken).filteredOn(t -> t.stay() != null).hasSize(1);
        assertThat(taken)
                .filteredOn(t -> t.stay() == null)
                .extracting(BusIntake.Taken::refused)
                .containsAnyOf(Reason.IN_ANOTHER_SITE, Reason.UNDER_ANOTHER_ORDER);
        assertThat(setup.rows("quarantine_stay")).isEqualTo(1);
        assertThat(buses.take(site, List.of(arrival(person, TODAY, null)))
                        .getFirst()
                        .refused())
                .isIn(Reason.ALREADY_HERE, Reason.IN_ANOTHER_SITE);
    }

    @Test
    void announcedPeopleCountInTheDaysAheadUntilTheyCome() {
        assertThatThrownBy(() -> announced.announce(site, NINE.minusSeconds(60), 30, "Sân bay"))
                .satisfies(refused(Reason.END_BEFORE_START));
        assertThatThrownBy(() -> announced.announce(site, NINE.plusSeconds(60), 0, "Sân bay"))
                .satisfies(refused(Reason.OUT_OF_RANGE));
        UUID first = announced.announce(site, NINE.plusSeconds(86_400), 30, "Sân bay Nội Bài");
        UUID second = announced.announce(site, NINE.plusSeconds(86_400), 5, "Quận Đống Đa");
        assertThat(forecast.ahead().get(1))
                .extracting(CityForecast.Day::announced, CityForecast.Day::free)
                .containsExactly(35, 12 - 35);
        announced.arrived(first);
        assertThatThrownBy(() -> announced.cancel(second, " ")).satisfies(refused(Reason.REASON_MISSING));
        announced.cancel(second, "Chuyển khu khác");
        assertThatThrownBy(() -> announced.arrived(second)).satisfies(refused(Reason.WRONG_STATE));
        assertThat(forecast.ahead().get(1).announced()).isZero();
        setup.manager("cachly.khac");
        assertThatThrownBy(() -> announced.toCome(site)).satisfies(refused(Reason.NOT_FOUND));
    }

    @Test
    void aReportingDayEndsAtSixInTheEvening() {
        StayId stay = admit(setup.woman("Lê Thị Mẫu"), TODAY);
        assertThat(figures.running()).isEqualTo(TODAY);
        setup.at(NINE.plusSeconds(36_000));
        setup.manager();
        assertThat(figures.running()).isEqualTo(TODAY.plusDays(1));
        steps.goHome(stay);
        assertThat(figures.of(TODAY))
                .extracting(DailyFigures.SiteDay::admitted, DailyFigures.SiteDay::home, DailyFigures.SiteDay::present)
                .containsExactly(tuple(1, 0, 1));
        assertThat(figures.of(TODAY.plusDays(1)))
                .extracting(DailyFigures.SiteDay::admitted, DailyFigures.SiteDay::home, DailyFigures.SiteDay::present)
                .containsExactly(tuple(0, 1, 0));
    }

    private StayId admit(PersonId person, LocalDate exposed) {
        return admission.admit(
                site,
                arrival(person, exposed, admission.freeBeds(site).getFirst().bed()));
    }

    private OrderId order(StayId stay) {
        return residents.find(stay).orElseThrow().order();
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> refused(Reason reason) {
        return e -> assertThat(((QuarantineRefused) e).reason()).isEqualTo(reason);
    }
}
