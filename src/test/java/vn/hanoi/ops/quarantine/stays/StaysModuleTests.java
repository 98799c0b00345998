package vn.hanoi.ops.quarantine.stays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseConfirmed;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.ManyConfirmed;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.Sex;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineSetup;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.orders.OrderRow;
import vn.hanoi.ops.quarantine.orders.OrderState;
import vn.hanoi.ops.quarantine.orders.Orders;
import vn.hanoi.ops.quarantine.orders.Outcome;
import vn.hanoi.ops.quarantine.sites.Places;
import vn.hanoi.ops.quarantine.sites.Sites;

@ApplicationModuleTest(module = "quarantine", mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(QuarantineSetup.class)
class StaysModuleTests {

    @Autowired
    QuarantineSetup setup;

    @Autowired
    Sites sites;

    @Autowired
    SiteAdmission admission;

    @Autowired
    BusIntake buses;

    @Autowired
    StaySteps steps;

    @Autowired
    Residents residents;

    @Autowired
    CrossInfection infections;

    @Autowired
    FoundInfected found;

    @Autowired
    DailyChecks checks;

    @Autowired
    SitePapers papers;

    @Autowired
    Orders orders;

    @Autowired
    CaseRegister cases;

    @Autowired
    Privacy privacy;

    private SiteId site;

    @BeforeEach
    void aSiteWithTwoManagers() {
        setup.begin();
        site = setup.site("PV-1");
        setup.rooms(site, 3, 4);
        setup.manager();
    }

    @Test
    void aBedThatTwoWantIsGivenToExactlyOne() throws Exception {
        UUID bed = admission.freeBeds(site).getFirst().bed();
        List<PersonId> two = List.of(setup.woman("Trần Thị Một"), setup.woman("Trần Thị Hai"));
        SecurityContext login = SecurityContextHolder.getContext();
        List<Callable<List<BusIntake.Taken>>> rush = two.stream()
                .<Callable<List<BusIntake.Taken>>>map(person -> () -> {
                    SecurityContextHolder.setContext(login);
                    return buses.take(site, List.of(arrival(person, TODAY.minusDays(3), bed)));
                })
                .toList();
        List<BusIntake.Taken> taken = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (Future<List<BusIntake.Taken>> one : pool.invokeAll(rush)) {
                taken.addAll(one.get());
            }
        }
        assertThat(taken).filteredOn(t -> t.stay() != null).hasSize(1);
        assertThat(taken).extracting(BusIntake.Taken::refused).contains(Reason.BED_TAKEN);
        assertThat(setup.rows("quarantine_stay")).isEqualTo(1);
        assertThat(setup.rows("quarantine_order")).isEqualTo(1);
    }

    @Test
    void theEndIsComputedFromTheLastExposureAndExplained() {
        StayId stay = admit(setup.woman("Lê Thị Mẫu"), TODAY.minusDays(3));
        var order = orders.find(order(stay)).orElseThrow();
        var seen = privacy.on(Channel.FORM).serving(Purpose.QUARANTINE);
        assertThat(seen.value(order.row().lastDay())).contains(TODAY.plusDays(11));
        assertThat(seen.value(order.countedFrom()).orElseThrow().why()).isNotEmpty();
        orders.extend(order(stay), 7, "Cùng dãy có ca dương tính");
        assertThat(residents.find(stay).orElseThrow().endsOn()).isEqualTo(TODAY.plusDays(18));
        assertThatThrownBy(() -> orders.extend(order(stay), -1, "Sai")).satisfies(refused(Reason.END_BEFORE_START));
        assertThatThrownBy(() -> orders.extend(order(stay), 1, " ")).satisfies(refused(Reason.REASON_MISSING));
    }

    @Test
    void nobodyIsAtTwoSitesAndNobodyWithoutADecision() {
        PersonId person = setup.woman("Lê Thị Mẫu");
        admit(person, TODAY);
        assertThatThrownBy(() -> admission.admit(site, arrival(person, TODAY, null)))
                .satisfies(refused(Reason.IN_ANOTHER_SITE));
        Arrival bare = arrival(setup.woman("Lê Thị Hai"), TODAY, null);
        Arrival baseless = new Arrival(
                bare.person(),
                new vn.hanoi.ops.quarantine.orders.OrderData.Paper("125/QĐ", TODAY, "UBND", " "),
                null,
                VAN_MIEU,
                bare.known(),
                null);
        assertThatThrownBy(() -> admission.admit(site, baseless)).satisfies(refused(Reason.BASIS_MISSING));
    }

    @Test
    void aRoomMateFoundInfectedCountsTheOthersAnewAndAsksToMoveThem() {
        UUID first = admission.freeBeds(site).get(0).bed();
        UUID second = admission.freeBeds(site).get(1).bed();
        PersonId ill = setup.woman("Lê Thị Một");
        StayId source = admission.admit(site, arrival(ill, TODAY.minusDays(3), first));
        StayId mate = admission.admit(site, arrival(setup.woman("Lê Thị Hai"), TODAY.minusDays(3), second));
        setup.daysLater(4);
        confirm(ill);
        setup.manager();
        assertThat(residents.find(mate).orElseThrow().endsOn()).isEqualTo(TODAY.plusDays(4 + 14));
        assertThat(residents.rows(site, ResidentTray.TO_MOVE, null, 10))
                .extracting(Resident::id)
                .containsExactlyInAnyOrder(source, mate);
        assertThat(infections.mates(mate)).extracting(m -> m.other().id()).containsExactly(source);
        assertThatThrownBy(() -> steps.release(source, "Đủ ngày")).satisfies(refused(Reason.WRONG_STATE));
        steps.toCare(source);
        assertThat(orders.find(order(source)).orElseThrow().row().state()).isEqualTo(OrderState.TO_CARE);
    }

    @Test
    void whomAFileTellsToBeInfectedIsFoundAmongTheGuestsToo() {
        PersonId ill = setup.woman("Lê Thị Một");
        StayId source = admit(ill, TODAY.minusDays(3));
        found.on(new ManyConfirmed(List.of(new CaseConfirmed(CaseId.next(), ill, VAN_MIEU, NINE))));
        assertThat(residents.rows(site, ResidentTray.TO_MOVE, null, 10))
                .extracting(Resident::id)
                .containsExactly(source);
    }

    @Test
    void leavesWithChecksPassedAndAppearsAtHomeWithPapers() {
        StayId stay = admit(setup.woman("Lê Thị Mẫu"), TODAY.minusDays(3));
        assertThatThrownBy(() -> steps.release(stay, "")).satisfies(refused(Reason.CHECKS_OPEN));
        for (int day : new int[] {0, 4, 11}) {
            setup.daysLater(day);
            orders.sample(order(stay), TODAY.plusDays(day), Outcome.NEGATIVE);
        }
        assertThat(steps.check(stay).open()).isEmpty();
        steps.release(stay, "");
        assertThat(papers.certificates(List.of(stay))).startsWith("%PDF".getBytes());
        Places places = sites.find(site).orElseThrow().row().places();
        assertThat(places.taken()).isZero();
        assertThat(places.cleaning()).isEqualTo(4);
        PersonId person = residents.find(stay).orElseThrow().person();
        setup.homeWard();
        assertThat(orders.ofPerson(person)).extracting(OrderRow::state).containsExactly(OrderState.COMPLETED);
    }

    @Test
    void aLeaveHasAClockForTheReturn() {
        StayId stay = admit(setup.woman("Lê Thị Mẫu"), TODAY);
        assertThatThrownBy(() -> steps.away(stay, AwayFor.TEST, NINE)).satisfies(refused(Reason.END_BEFORE_START));
        steps.away(stay, AwayFor.HOSPITAL, NINE.plusSeconds(3_600));
        assertThat(residents.counts(site)).containsEntry(ResidentTray.AWAY, 1).containsEntry(ResidentTray.LATE_BACK, 0);
        setup.at(NINE.plusSeconds(7_200));
        assertThat(residents.counts(site)).containsEntry(ResidentTray.LATE_BACK, 1);
        steps.back(stay);
        assertThat(residents.counts(site)).containsEntry(ResidentTray.AWAY, 0);
    }

    @Test
    void aBusIsPutIntoRoomsByHouseholdAndSex() {
        List<Arrival> bus = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            Sex sex = n == 0 ? Sex.MALE : Sex.FEMALE;
            bus.add(arrival(
                    setup.person("Phạm Mẫu " + n, sex, 1980 + n, "Số 9 Ngõ Đình, Văn Miếu, Đống Đa"),
                    TODAY.minusDays(2),
                    null));
        }
        bus.add(arrival(setup.person("Vũ Văn Mẫu", Sex.MALE, 1985, "Số 70 Phố Mẫu, Văn Miếu, Đống Đa"), TODAY, null));
        List<BusIntake.Taken> taken = buses.take(site, bus);
        assertThat(taken).allMatch(t -> t.refused() == null);
        List<String> rooms = taken.stream()
                .map(t -> residents
                        .find(java.util.Objects.requireNonNull(t.stay()))
                        .orElseThrow()
                        .room())
                .map(room -> room.substring(0, room.lastIndexOf(" · ")))
                .toList();
        assertThat(rooms.subList(0, 3)).containsOnly(rooms.getFirst());
        assertThat(rooms.get(3)).isNotEqualTo(rooms.getFirst());
        assertThat(papers.labels(BusIntake.stays(taken))).startsWith("%PDF".getBytes());
    }

    @Test
    void aMissedCheckIsListedAndAnAlarmKeepsSomebodyIn() {
        StayId stay = admit(setup.woman("Lê Thị Mẫu"), TODAY.minusDays(3));
        setup.daysLater(2);
        assertThat(residents.counts(site)).containsEntry(ResidentTray.MISSED, 1);
        assertThat(checks.enter(order(stay), new Check(37.0, 92.0, false, ""))).isNotEmpty();
        assertThat(residents.counts(site)).containsEntry(ResidentTray.MISSED, 0).containsEntry(ResidentTray.ALARM, 1);
        checks.handle(order(stay));
        assertThat(residents.counts(site)).containsEntry(ResidentTray.ALARM, 0);
    }

    @Test
    void theManagerOfAnotherSiteSeesNothingOfIt() {
        StayId stay = admit(setup.woman("Lê Thị Mẫu"), TODAY);
        OrderId order = order(stay);
        setup.manager("cachly.khac");
        assertThat(sites.rows()).isEmpty();
        assertThat(sites.find(site)).isEmpty();
        assertThat(residents.find(stay)).isEmpty();
        assertThat(orders.find(order)).isEmpty();
        assertThatThrownBy(() -> residents.rows(site, ResidentTray.HERE, null, 10))
                .satisfies(refused(Reason.NOT_FOUND));
        assertThatThrownBy(() -> steps.release(stay, "Đủ ngày")).satisfies(refused(Reason.NOT_FOUND));
        assertThatThrownBy(() -> admission.freeBeds(site)).satisfies(refused(Reason.NOT_FOUND));
    }

    private StayId admit(PersonId person, LocalDate exposed) {
        return admission.admit(
                site,
                arrival(person, exposed, admission.freeBeds(site).getFirst().bed()));
    }

    private OrderId order(StayId stay) {
        return residents.find(stay).orElseThrow().order();
    }

    private void confirm(PersonId person) {
        setup.homeWard();
        cases.register(RegisterCase.f0(
                person,
                VAN_MIEU,
                new ConfirmCase(
                        ConfirmationMethod.RT_PCR,
                        20.0,
                        TODAY.plusDays(3),
                        NINE.plusSeconds(86_400L * 4 - 3_600),
                        DetectionPlace.QUARANTINE)));
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> refused(Reason reason) {
        return e -> assertThat(((QuarantineRefused) e).reason()).isEqualTo(reason);
    }
}
