package vn.hanoi.ops.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.quarantine.QuarantineSetup.NINE;
import static vn.hanoi.ops.quarantine.QuarantineSetup.TODAY;
import static vn.hanoi.ops.quarantine.QuarantineSetup.VAN_MIEU;
import static vn.hanoi.ops.quarantine.QuarantineSetup.arrival;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.people.Sex;
import vn.hanoi.ops.quarantine.compliance.ComplianceDetections;
import vn.hanoi.ops.quarantine.compliance.Detection;
import vn.hanoi.ops.quarantine.compliance.ReviewList;
import vn.hanoi.ops.quarantine.compliance.ReviewRow;
import vn.hanoi.ops.quarantine.compliance.ReviewState;
import vn.hanoi.ops.quarantine.compliance.Reviews;
import vn.hanoi.ops.quarantine.compliance.SiteCameraData;
import vn.hanoi.ops.quarantine.compliance.SiteCameras;
import vn.hanoi.ops.quarantine.compliance.Verdict;
import vn.hanoi.ops.quarantine.compliance.WatchCode;
import vn.hanoi.ops.quarantine.home.HomeList;
import vn.hanoi.ops.quarantine.home.HomeTray;
import vn.hanoi.ops.quarantine.orders.Orders;
import vn.hanoi.ops.quarantine.orders.Outcome;
import vn.hanoi.ops.quarantine.sites.Post;
import vn.hanoi.ops.quarantine.sites.QuarantineSiteRegister;
import vn.hanoi.ops.quarantine.sites.SiteDetails;
import vn.hanoi.ops.quarantine.sites.Sites;
import vn.hanoi.ops.quarantine.stays.Arrival;
import vn.hanoi.ops.quarantine.stays.BusIntake;
import vn.hanoi.ops.quarantine.stays.CityForecast;
import vn.hanoi.ops.quarantine.stays.DailyFigures;
import vn.hanoi.ops.quarantine.stays.Resident;
import vn.hanoi.ops.quarantine.stays.ResidentTray;
import vn.hanoi.ops.quarantine.stays.Residents;
import vn.hanoi.ops.quarantine.stays.SitePapers;
import vn.hanoi.ops.quarantine.stays.StaySteps;

/** A site's days from the bus to the gate, played by two managers and the officers of the home ward. */
@ApplicationModuleTest(module = "quarantine", mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(QuarantineSetup.class)
class SiteDayModuleTests {

    @Autowired
    QuarantineSetup setup;

    @Autowired
    QuarantineSiteRegister register;

    @Autowired
    Sites sites;

    @Autowired
    BusIntake buses;

    @Autowired
    Residents residents;

    @Autowired
    StaySteps steps;

    @Autowired
    Orders orders;

    @Autowired
    SitePapers papers;

    @Autowired
    SiteCameras cameras;

    @Autowired
    ComplianceDetections detections;

    @Autowired
    ReviewList reviewList;

    @Autowired
    Reviews reviews;

    @Autowired
    HomeList homes;

    @Autowired
    CityForecast forecast;

    @Autowired
    DailyFigures figures;

    @Autowired
    CaseRegister cases;

    private SiteId site;

    @BeforeEach
    void aSiteWithTwoManagers() {
        setup.begin();
        site = setup.site("PV-1");
        register.employ(site, new SiteDetails.Member("cachly2.phapvan", "Bùi Thị Hạnh", Post.MANAGER));
        setup.rooms(site, 12, 4);
        setup.manager();
    }

    @Test
    void aBusOfFortyFillsTheRoomsAndTwelveLeaveWithPapersAndAppearOnTheirWardsList() {
        List<Arrival> bus = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            Sex sex = n % 2 == 0 ? Sex.MALE : Sex.FEMALE;
            bus.add(arrival(
                    setup.person("Người Mẫu " + n, sex, 1970 + n, "Số " + (200 + n) + " Phố Mẫu, Văn Miếu, Đống Đa"),
                    TODAY.minusDays(n < 12 ? 10 : 3),
                    null));
        }
        List<StayId> stays = BusIntake.stays(buses.take(site, bus));
        assertThat(stays).hasSize(40);
        assertThat(sites.find(site).orElseThrow().row().places().taken()).isEqualTo(40);
        assertThat(residents.counts(site)).containsEntry(ResidentTray.NO_BED, 0);
        assertThat(forecast.ahead().get(4).leaving()).isEqualTo(12);

        anAlertAtDinnerIsGracedAndOneAtTwoIsConfirmedByTwo();
        oneTurnsPositiveAndTheRoomMatesAreRecounted(stays.get(20));

        for (int day = 0; day <= 4; day += 2) {
            setup.daysLater(day);
            setup.manager();
            int today = day;
            residents
                    .rows(site, ResidentTray.HERE, null, 12)
                    .forEach(stay -> orders.sample(stay.order(), TODAY.plusDays(today), Outcome.NEGATIVE));
        }
        List<Resident> leaving = residents.rows(site, ResidentTray.LEAVING, null, 50);
        assertThat(leaving).hasSize(12);
        leaving.forEach(stay -> steps.release(stay.id(), "Đủ thời hạn, mẫu đầu lấy trước khi đến khu"));
        List<StayId> left = leaving.stream().map(Resident::id).toList();
        assertThat(papers.certificates(left)).startsWith("%PDF".getBytes());
        assertThat(figures.of(figures.running()))
                .extracting(DailyFigures.SiteDay::released)
                .containsExactly(12);
        setup.homeWard();
        assertThat(homes.counts()).containsEntry(HomeTray.RETURNED, 12);
        setup.manager("cachly.tuhiep");
        assertThat(sites.rows()).isEmpty();
        assertThat(residents.find(left.getFirst())).isEmpty();
    }

    private void anAlertAtDinnerIsGracedAndOneAtTwoIsConfirmedByTwo() {
        cameras.register(site, new SiteCameraData("day-hl-1", "Hành lang A", "CORRIDOR", "A", "Tầng 1", "", ""));
        Instant dinner = Instant.parse("2021-09-20T11:10:00Z");
        Instant two = Instant.parse("2021-09-20T19:00:00Z");
        detections.take(List.of(
                new Detection("day-hl-1", WatchCode.PRESENCE, dinner, 2, "1", false),
                new Detection("day-hl-1", WatchCode.PRESENCE, two, 1, "2", false)));
        List<ReviewRow> open = reviewList.rows(Optional.of(site), ReviewState.OPEN, true);
        assertThat(open).extracting(ReviewRow::firstAt).containsExactly(two);
        reviews.judge(open.getFirst().id(), Verdict.TRUE, "Nhắc về phòng", null);
        setup.manager("cachly2.phapvan");
        reviews.confirm(open.getFirst().id(), true);
        setup.manager();
    }

    private void oneTurnsPositiveAndTheRoomMatesAreRecounted(StayId ill) {
        Resident found = residents.find(ill).orElseThrow();
        setup.homeWard();
        cases.register(RegisterCase.f0(
                found.person(),
                VAN_MIEU,
                new ConfirmCase(
                        ConfirmationMethod.RT_PCR, 20.0, TODAY, NINE.minusSeconds(600), DetectionPlace.QUARANTINE)));
        setup.manager();
        assertThat(residents.rows(site, ResidentTray.TO_MOVE, null, 50))
                .isNotEmpty()
                .allSatisfy(stay -> assertThat(
                                stay.id().equals(ill) || stay.endsOn().equals(TODAY.plusDays(14)))
                        .isTrue());
        steps.toCare(ill);
    }
}
