package vn.hanoi.ops.quarantine.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineSetup;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.Passage;
import vn.hanoi.ops.quarantine.sites.Post;
import vn.hanoi.ops.quarantine.sites.QuarantineSiteRegister;
import vn.hanoi.ops.quarantine.sites.SiteDetails;

@ApplicationModuleTest(module = "quarantine", mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(QuarantineSetup.class)
class ComplianceModuleTests {

    private static final Instant DINNER = Instant.parse("2021-09-20T11:10:00Z");
    private static final Instant TWO_AT_NIGHT = Instant.parse("2021-09-20T19:00:00Z");

    @Autowired
    QuarantineSetup setup;

    @Autowired
    QuarantineSiteRegister register;

    @Autowired
    SiteCameras cameras;

    @Autowired
    ComplianceDetections detections;

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewList list;

    @Autowired
    ReviewClock clock;

    @Autowired
    PlacementChecklist checklist;

    @Autowired
    SiteWatch watch;

    @Autowired
    FalseAlarms falseAlarms;

    @Autowired
    WatchBoard board;

    private SiteId site;
    private UUID corridor;

    @BeforeEach
    void aSiteWithACameraInTheCorridor() {
        setup.begin();
        site = setup.site("PV-1");
        register.employ(site, new SiteDetails.Member("cachly2.phapvan", "Bùi Thị Mẫu", Post.MANAGER));
        setup.rooms(site, 2, 4);
        setup.manager();
        corridor =
                cameras.register(site, new SiteCameraData("pv-hl-1", "Hành lang A", "CORRIDOR", "A", "Tầng 1", "", ""));
        board.refresh();
    }

    @Test
    void presenceAtDinnerIsGracedAndAtTwoAtNightItIsNot() {
        detections.take(List.of(seen(DINNER, 1, "a"), seen(TWO_AT_NIGHT, 1, "b")));
        assertThat(open()).extracting(ReviewRow::firstAt).containsExactly(TWO_AT_NIGHT);
        assertThat(list.rows(Optional.of(site), ReviewState.CLOSED, false))
                .extracting(ReviewRow::handling)
                .containsExactly(Handling.GRACE);
    }

    @Test
    void fiveHundredDetectionsOfAMinuteAreOneReviewAndComeOnce() {
        List<Detection> burst = IntStream.range(0, 500)
                .mapToObj(n -> seen(TWO_AT_NIGHT.plusMillis(n * 120L), 1, "n" + n))
                .toList();
        assertThat(detections.take(burst.subList(0, 250)).accepted()).isEqualTo(250);
        assertThat(detections.take(burst).accepted()).isEqualTo(250);
        assertThat(detections.take(burst).duplicates()).isEqualTo(500);
        assertThat(open()).extracting(ReviewRow::detections).containsExactly(500);
    }

    @Test
    void detectionsFarApartAreTwoReviews() {
        detections.take(List.of(seen(TWO_AT_NIGHT, 1, "a"), seen(TWO_AT_NIGHT.plusSeconds(900), 1, "b")));
        assertThat(open()).hasSize(2);
    }

    @Test
    void aCameraInMaintenanceIsNotedAndAlertsNobody() {
        cameras.maintain(corridor, QuarantineSetup.NINE.plusSeconds(3_600));
        board.refresh();
        detections.take(List.of(seen(TWO_AT_NIGHT, 1, "a")));
        assertThat(open()).isEmpty();
        assertThat(list.rows(Optional.of(site), ReviewState.CLOSED, false))
                .extracting(ReviewRow::handling)
                .containsExactly(Handling.MAINTENANCE);
    }

    @Test
    void unknownCamerasAndTimesAreRefusedOneByOne() {
        var receipt = detections.take(List.of(
                seen(TWO_AT_NIGHT, 1, "a"),
                new Detection("nobody", WatchCode.GATE, TWO_AT_NIGHT, 1, "b", false),
                seen(QuarantineSetup.NINE.plusSeconds(3_600), 1, "c")));
        assertThat(receipt.accepted()).isEqualTo(1);
        assertThat(receipt.refused()).containsEntry(1, "UNKNOWN_CAMERA").containsEntry(2, "BAD_TIME");
    }

    @Test
    void aViolationNeedsTwoOfficers() {
        detections.take(List.of(seen(TWO_AT_NIGHT, 1, "a")));
        var id = open().getFirst().id();
        assertThatThrownBy(() -> reviews.judge(id, Verdict.TRUE, " ", null)).satisfies(refused(Reason.REASON_MISSING));
        reviews.judge(id, Verdict.TRUE, "Đã nhắc qua loa", null);
        assertThatThrownBy(() -> reviews.confirm(id, true)).satisfies(refused(Reason.SECOND_OFFICER));
        setup.manager("cachly2.phapvan");
        reviews.confirm(id, true);
        assertThat(list.find(id).orElseThrow().state()).isEqualTo(ReviewState.CONFIRMED);
        detections.take(List.of(seen(TWO_AT_NIGHT.plusSeconds(60), 1, "b")));
        assertThat(open()).hasSize(1);
    }

    @Test
    void anAlertAtWhichNobodyLooksGoesUp() {
        detections.take(List.of(seen(TWO_AT_NIGHT, 1, "a")));
        clock.escalate();
        assertThat(open().getFirst().escalatedAt()).isNull();
        setup.at(QuarantineSetup.NINE.plusSeconds(1_200));
        clock.escalate();
        assertThat(open().getFirst().escalatedAt()).isNotNull();
        assertThat(watch.bySite().get(site))
                .extracting(SiteWatch.Watched::alerts, SiteWatch.Watched::late)
                .containsExactly(1, 1);
    }

    @Test
    void noCameraMayBeInARoomAToiletOrABathroom() {
        for (String place : List.of("ROOM", "TOILET", "BATHROOM", "NOWHERE")) {
            assertThatThrownBy(() ->
                            cameras.register(site, new SiteCameraData("x-" + place, "Camera", place, "", "", "", "")))
                    .satisfies(refused(Reason.FORBIDDEN_PLACE));
        }
    }

    @Test
    void theChecklistCountsConnectedCamerasOnly() {
        register.gate(site, new SiteDetails.Gate("Cổng chính", Passage.PEOPLE));
        cameras.register(site, new SiteCameraData("pv-cong", "Cổng chính", "GATE", "", "", "Cổng chính", ""));
        var before = checklist.of(site);
        assertThat(before.lines()).extracting(l -> l.place().code()).contains("GATE", "YARD", "LOBBY", "CORRIDOR");
        assertThat(before.score()).isZero();
        cameras.of(site).forEach(c -> cameras.link(c.id(), LinkState.CONNECTED, ""));
        assertThat(checklist.of(site).score()).isPositive();
        assertThat(checklist.scores()).containsEntry(site, checklist.of(site).score());
        assertThatThrownBy(() -> cameras.link(corridor, LinkState.NOT_CONNECTED, ""))
                .satisfies(refused(Reason.REASON_MISSING));
    }

    @Test
    void aCameraThatCriesWolfIsProposedToBeMuted() {
        for (int n = 0; n < 5; n++) {
            detections.take(List.of(seen(TWO_AT_NIGHT.plusSeconds(n * 900L), 1, "w" + n)));
            reviews.judge(open().getFirst().id(), Verdict.FALSE, "Rèm cửa bay", null);
        }
        assertThat(falseAlarms.of(site)).extracting(FalseAlarms.Line::proposed).containsExactly(true);
        reviews.mute(corridor, WatchCode.PRESENCE, QuarantineSetup.NINE.plusSeconds(86_400), "Rèm cửa bay");
        board.refresh();
        detections.take(List.of(seen(TWO_AT_NIGHT.plusSeconds(9_000), 1, "later")));
        assertThat(open()).isEmpty();
    }

    @Test
    void manySourcesAtOnceLoseNothingAndMakeOneReview() throws Exception {
        var officer = SecurityContextHolder.getContext();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> taken = new ArrayList<>();
            for (int n = 0; n < 50; n++) {
                int from = n * 10;
                taken.add(threads.submit(() -> detections
                        .take(IntStream.range(from, from + 10)
                                .mapToObj(i -> seen(TWO_AT_NIGHT.plusMillis(i * 120L), 1, "n" + i))
                                .toList())
                        .accepted()));
            }
            int accepted = 0;
            for (Future<Integer> one : taken) {
                accepted += one.get();
            }
            assertThat(accepted).isEqualTo(500);
        }
        SecurityContextHolder.setContext(officer);
        assertThat(open()).extracting(ReviewRow::detections).containsExactly(500);
    }

    @Test
    void whatComesAfterNewerDetectionsFindsTheReviewOfItsOwnTime() {
        detections.take(List.of(seen(TWO_AT_NIGHT, 1, "new")));
        detections.take(List.of(seen(TWO_AT_NIGHT.minusSeconds(3_600), 1, "old-1")));
        detections.take(List.of(seen(TWO_AT_NIGHT.minusSeconds(3_500), 1, "old-2")));
        detections.take(List.of(seen(TWO_AT_NIGHT.plusSeconds(60), 1, "newer")));
        assertThat(open()).extracting(ReviewRow::detections).containsExactly(2, 2);
    }

    @Test
    void theManagerOfAnotherSiteSeesNoReview() {
        detections.take(List.of(seen(TWO_AT_NIGHT, 1, "a")));
        var id = open().getFirst().id();
        setup.manager("cachly.khac");
        assertThat(new ArrayList<>(open())).isEmpty();
        assertThat(list.find(id)).isEmpty();
        assertThatThrownBy(() -> reviews.playback(id)).satisfies(refused(Reason.NOT_FOUND));
        assertThatThrownBy(() -> reviews.live(corridor)).satisfies(refused(Reason.NOT_FOUND));
    }

    private List<ReviewRow> open() {
        return list.rows(Optional.of(site), ReviewState.OPEN, true);
    }

    private static Detection seen(Instant at, int people, String id) {
        return new Detection("PV_HL_1", WatchCode.PRESENCE, at, people, id, false);
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> refused(Reason reason) {
        return e -> assertThat(((QuarantineRefused) e).reason()).isEqualTo(reason);
    }
}
