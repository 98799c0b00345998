package vn.hanoi.ops.crowding.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.hanoi.ops.crowding.CrowdingSetup.NINE;
import static vn.hanoi.ops.crowding.CrowdingSetup.minute;
import static vn.hanoi.ops.crowding.CrowdingSetup.people;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.stream.RollUp;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.Trend;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.place.CrowdedPlaces;

@ApplicationModuleTest(module = "crowding", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
@Import({CrowdingSetup.class, CameraSetup.class})
class LiveCrowdingModuleTests {

    @Autowired
    CrowdingSetup setup;

    @Autowired
    CrowdingNow crowding;

    @Autowired
    CrowdedPlaces crowded;

    @Autowired
    Judge judge;

    @Autowired
    LiveLoader loader;

    @Autowired
    RollUp rollUp;

    @Autowired
    LiveChannel channel;

    private StreetId quocTuGiam = StreetId.next();

    @BeforeEach
    void beginAtNine() {
        setup.begin();
        quocTuGiam = setup.street("QTG");
        judge.look();
    }

    @Test
    void anHourOfCountsMakesAStreetRiseAndFall() {
        watch(0, 14, 0.05);
        assertThat(now().level()).isEqualTo(1);
        watch(15, 34, 0.34);
        assertThat(now().level()).isEqualTo(5);
        assertThat(now().since()).isEqualTo(minute(22));
        watch(35, 59, 0.05);
        assertThat(now().level()).isEqualTo(1);
        assertThat(crowding.history(quocTuGiam, NINE, minute(60)))
                .extracting(LevelSpan::level)
                .containsExactly(1, 5, 1);
    }

    @Test
    void countsAreSeenAtOnceAndTheLevelWaitsForItsMinutes() {
        List<StreetNow> told = new CopyOnWriteArrayList<>();
        var subscription = channel.subscribe(StreetNow.TOPIC, StreetNow.class, told::addAll);
        setup.at(minute(1));
        setup.accept(people("CAM001", minute(0.9), 40), people("CAM002", minute(0.9), 2));
        assertThat(now().peopleAtLeast()).isEqualTo(42);
        assertThat(now().counts()).containsEntry(CountClass.PERSON, 42);
        assertThat(now().asOf()).isEqualTo(minute(0.9));
        assertThat(now().level()).isZero();
        assertThat(now().basis()).isEqualTo(Basis.UNKNOWN);
        org.awaitility.Awaitility.await().untilAsserted(() -> assertThat(told)
                .anyMatch(s -> Integer.valueOf(42).equals(s.peopleAtLeast())));
        subscription.remove();
    }

    @Test
    void otherRoomsTimersReadCrowdedStreetsWithoutAnOfficer() {
        watch(0, 14, 0.34);
        SecurityContextHolder.clearContext();

        assertThat(crowded.fromLevel(5)).hasSize(1);
        assertThat(crowded.fromLevel(6)).isEmpty();
    }

    @Test
    void saysWhyAStreetHasItsLevel() {
        watch(0, 14, 0.34);
        assertThat(crowding.why(quocTuGiam)).hasValueSatisfying(why -> {
            assertThat(why.level()).isEqualTo(5);
            assertThat(why.value()).isCloseTo(0.34, within(1e-9));
            assertThat(why.up()).isNotNull().satisfies(up -> {
                assertThat(up.threshold()).isEqualTo(0.31);
                assertThat(up.met()).isEqualTo(10);
                assertThat(up.needed()).isEqualTo(8);
            });
            assertThat(why.down()).isNotNull().satisfies(down -> assertThat(down.threshold())
                    .isEqualTo(0.25));
            assertThat(why.cameras()).containsExactly("CAM001", "CAM002");
            assertThat(why.settingsVersion()).isOne();
        });
        assertThat(now().fruin()).isEqualTo('B');
    }

    @Test
    void aSilentCameraFreezesTheLevelAndTurnsItStale() {
        watch(0, 14, 0.34);
        look(20);
        assertThat(now().level()).isEqualTo(5);
        assertThat(now().stale()).isFalse();
        look(27);
        assertThat(now().level()).isEqualTo(5);
        assertThat(now().stale()).isTrue();
        assertThat(now().peopleAtLeast()).isNull();
        assertThat(now().camerasHealthy()).isZero();
        assertThat(crowding.figures(AreaScope.CITY).atFive()).isZero();
        assertThat(crowding.figures(AreaScope.CITY).unknown()).isEqualTo(2);
    }

    @Test
    void lateCountsAreJudgedAsIfTheyHadComeInTime() {
        watch(0, 14, 0.05);
        look(26);
        assertThat(now().level()).isEqualTo(1);
        for (int m = 24; m >= 15; m--) {
            setup.accept(people("CAM001", minute(m + 0.4), 34), people("CAM002", minute(m + 0.6), 34));
        }
        judge.look();
        assertThat(now().level()).isEqualTo(5);
        assertThat(now().since()).isEqualTo(minute(22));
        assertThat(crowding.history(quocTuGiam, NINE, minute(60)))
                .extracting(LevelSpan::from)
                .containsExactly(minute(7), minute(22));
    }

    @Test
    void aRestartFindsTheSameLevelsAndLeavesHistoryAsItWas() {
        watch(0, 14, 0.05);
        watch(15, 29, 0.34);
        StreetNow before = now();
        var history = crowding.history(quocTuGiam, NINE, minute(60));
        rollUp.finish();
        loader.startAnew();
        judge.look();
        StreetNow after = now();
        assertThat(after.level()).isEqualTo(before.level());
        assertThat(after.since()).isEqualTo(before.since());
        assertThat(after.stale()).isFalse();
        assertThat(crowding.history(quocTuGiam, NINE, minute(60))).isEqualTo(history);
    }

    @Test
    void noScreenIsEmptyWhileEverythingIsReadBack() throws InterruptedException {
        watch(0, 9, 0.05);
        rollUp.finish();
        Thread reading = Thread.ofPlatform().start(() -> {
            for (int i = 0; i < 20; i++) {
                loader.startAnew();
            }
        });
        while (reading.isAlive()) {
            assertThat(crowding.snapshot(AreaScope.CITY)).hasSize(2);
        }
        reading.join();
    }

    @Test
    void aRestartAfterALongSilenceRemembersTheLevelAsStale() {
        watch(0, 14, 0.34);
        rollUp.finish();
        setup.at(minute(400));
        loader.startAnew();
        judge.look();
        assertThat(now().level()).isEqualTo(5);
        assertThat(now().stale()).isTrue();
    }

    @Test
    void aStreetWithoutMeasuredGroundIsComparedWithItsOwnHours() {
        StreetId trangTien = setup.street("TT");
        for (int m = 0; m < 60; m++) {
            setup.at(minute(m + 1).plusSeconds(6));
            double people = m < 45 ? 10 + m % 3 : 60;
            setup.accept(people("CAM003", minute(m + 0.5), people));
            judge.look();
        }
        StreetNow street = crowding.find(trangTien).orElseThrow();
        assertThat(street.basis()).isEqualTo(Basis.RELATIVE);
        assertThat(street.level()).isEqualTo(5);
        assertThat(street.density()).isNull();
        assertThat(street.ratio()).isGreaterThan(2.0);
    }

    @Test
    void aRestartDoesNotTakeTheCrowdForTheUsual() {
        StreetId trangTien = setup.street("TT");
        for (int m = 0; m < 8 * 60; m++) {
            setup.at(minute(m + 1).plusSeconds(6));
            setup.accept(people("CAM003", minute(m + 0.5), m < 120 ? 10 + m % 3 : 60 + m % 3));
            judge.look();
        }
        double before = ratio(trangTien);
        assertThat(before).isGreaterThan(2.0);
        rollUp.finish();
        loader.startAnew();
        judge.look();
        assertThat(ratio(trangTien)).isCloseTo(before, within(0.01));
        assertThat(crowding.find(trangTien).orElseThrow().level()).isEqualTo(5);
    }

    @Test
    void nothingOutsideTheOfficersScopeExists() {
        watch(0, 9, 0.34);
        setup.hoanKiem();
        assertThat(crowding.find(quocTuGiam)).isEmpty();
        assertThat(crowding.why(quocTuGiam)).isEmpty();
        assertThat(crowding.lastHour(quocTuGiam)).isEmpty();
        assertThat(crowding.history(quocTuGiam, NINE, minute(60))).isEmpty();
        AreaScope scope = new AreaScope(List.of(new AreaPath("01.002")));
        assertThat(crowding.snapshot(scope)).extracting(StreetNow::code).containsExactly("TT");
        assertThat(crowding.figures(scope).streets()).isOne();
        assertThat(crowding.figures(scope).camerasTotal()).isOne();
    }

    @Test
    void theFiguresAddUpAndLookBackThirtyMinutes() {
        watch(0, 29, 0.05);
        watch(30, 59, 0.34);
        setup.accept(people("CAM001", minute(60), 30), people("CAM002", minute(60), 20));
        var figures = crowding.figures(AreaScope.CITY);
        assertThat(figures.atFive()).isOne();
        assertThat(figures.atFiveBefore()).isZero();
        assertThat(figures.peopleAtLeast()).isEqualTo(50);
        assertThat(figures.peopleBefore()).isEqualTo(68);
        assertThat(figures.camerasOnline()).isEqualTo(2);
        assertThat(figures.camerasTotal()).isEqualTo(3);
    }

    @Test
    void theLastHourHasSixtyMinutesWithGapsWhereNobodyCounted() {
        watch(0, 9, 0.10);
        watch(20, 39, 0.20);
        var hour = crowding.lastHour(quocTuGiam).orElseThrow();
        assertThat(hour.minutes()).hasSize(60);
        assertThat(hour.up()).containsExactly(0.08, 0.16, 0.25, 0.31);
        assertThat(hour.minutes().stream().filter(p -> p.value() != null)).hasSize(30);
        assertThat(now().trend()).isEqualTo(Trend.STEADY);
    }

    private StreetNow now() {
        return crowding.find(quocTuGiam).orElseThrow();
    }

    private double ratio(StreetId street) {
        Double ratio = crowding.find(street).orElseThrow().ratio();
        return ratio == null ? 0 : ratio;
    }

    private void watch(int first, int last, double density) {
        for (int m = first; m <= last; m++) {
            setup.density(m, m, density);
            judge.look();
        }
    }

    private void look(int minute) {
        setup.at(minute(minute).plusSeconds(6));
        judge.look();
    }
}
