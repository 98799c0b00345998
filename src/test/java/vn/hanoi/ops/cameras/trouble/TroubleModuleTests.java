package vn.hanoi.ops.cameras.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraData;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.CameraWatch;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.CountSample;
import vn.hanoi.ops.cameras.CountsAccepted;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.kernel.ConsoleClock;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithOfficer(Role.COMMAND_CENTRE)
class TroubleModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    CameraWatch watch;

    @Autowired
    ObservationIntake intake;

    @Autowired
    TroubleKeeper keeper;

    @Autowired
    MaintenanceBoard board;

    @Autowired
    ConsoleClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    @BeforeEach
    void startWithTenCamerasThatCount() {
        CameraData[] ten = new CameraData[10];
        for (int i = 0; i < ten.length; i++) {
            ten[i] = CameraFixtures.camera(
                    "CAM%03d".formatted(i), i < 5 ? CameraFixtures.VAN_MIEU : CameraFixtures.HOAN_KIEM);
        }
        // the keeper's own look must not come between the hour and what is counted in it
        synchronized (keeper) {
            setup.begin(NINE, ten);
            count(NINE, 0, 10);
            keeper.sync();
        }
    }

    @AfterEach
    void mendAll() {
        watch.all().forEach(c -> watch.maintain(c, Optional.empty()));
    }

    @Test
    void theBoardFillsWhenCamerasStopAndEmptiesWhenTheyCountAgain() {
        assertThat(board.open()).isEmpty();
        synchronized (keeper) {
            at(NINE.plusSeconds(200));
            count(NINE.plusSeconds(200), 3, 10);
            keeper.sync();
        }
        keeper.sync();
        assertThat(board.open())
                .extracting(Trouble::code, Trouble::kind, Trouble::since)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("CAM000", TroubleKind.OFFLINE, NINE),
                        org.assertj.core.groups.Tuple.tuple("CAM001", TroubleKind.OFFLINE, NINE),
                        org.assertj.core.groups.Tuple.tuple("CAM002", TroubleKind.OFFLINE, NINE));
        assertThat(board.figures(Optional.empty()))
                .filteredOn(f -> f.area().value().equals("01.006"))
                .singleElement()
                .satisfies(f -> assertThat(f.coverage()).isEqualTo(0.4));
        count(NINE.plusSeconds(201), 0, 10);
        keeper.sync();
        assertThat(board.open()).isEmpty();
        assertThat(board.byProduct()).singleElement().satisfies(o -> {
            assertThat(o.troubles()).isEqualTo(3);
            assertThat(o.lost()).isBetween(Duration.ofSeconds(590), Duration.ofSeconds(620));
        });
    }

    @Test
    void anOfficerTakesATroubleAndTheTicketStays() {
        watch.notice(camera(1), CameraSign.SCENE_CHANGED, true);
        keeper.sync();
        Trouble trouble = board.open().getFirst();
        assertThat(trouble.kind()).isEqualTo(TroubleKind.MOVED);
        assertThat(board.take(trouble.id(), "Phiếu 12/BH, thợ đến 14:00")).isTrue();
        assertThat(board.open().getFirst().ticket()).startsWith("Phiếu 12");
        assertThat(board.open().getFirst().acknowledgedBy()).isNotEmpty();
        board.settled(trouble.id());
        keeper.sync();
        assertThat(board.open()).isEmpty();
        assertThat(cameras.healthOf(camera(1).id())).isEqualTo(CameraHealth.ONLINE);
    }

    @Test
    @WithOfficer(value = Role.DISTRICT_OFFICER, areas = "2021:01.002")
    void aDistrictSeesItsOwnTroublesOnly() {
        watch.notice(camera(1), CameraSign.PICTURE_UNUSABLE, true);
        watch.notice(camera(7), CameraSign.PICTURE_UNUSABLE, true);
        keeper.sync();
        assertThat(board.open()).extracting(Trouble::code).containsExactly("CAM007");
        assertThat(board.figures(Optional.empty()))
                .extracting(f -> f.area().value())
                .containsExactly("01.002");
    }

    @Test
    void aCameraUnderMaintenanceIsNoTroubleUntilItsTimeIsOver() {
        watch.notice(camera(1), CameraSign.PICTURE_UNUSABLE, true);
        keeper.sync();
        board.mend(board.open().getFirst().id(), Duration.ofHours(2), "Thay ống kính");
        assertThat(cameras.healthOf(camera(1).id())).isEqualTo(CameraHealth.MAINTENANCE);
        keeper.sync();
        assertThat(board.open()).isEmpty();
        at(NINE.plus(Duration.ofHours(3)));
        assertThat(cameras.healthOf(camera(1).id())).isEqualTo(CameraHealth.OFFLINE);
    }

    @Test
    void aClockTwoHoursWrongIsFlaggedAndNotBelieved() {
        for (int i = 0; i < 4; i++) {
            at(NINE.plusSeconds(10L * i));
            count(NINE.plusSeconds(10L * i - 7_200), 2, 3);
        }
        assertThat(watch.signs(camera(2))).contains(CameraSign.CLOCK_WRONG);
        assertThat(intake.accept(List.of(gauge("CAM004", NINE.plusSeconds(7_200))))
                        .rejected())
                .hasSize(1);
        assertThat(watch.signs(camera(4))).contains(CameraSign.CLOCK_WRONG);
        keeper.sync();
        assertThat(board.open()).extracting(Trouble::kind).containsOnly(TroubleKind.CLOCK);
        count(NINE.plusSeconds(31), 2, 5);
        assertThat(watch.signs(camera(2))).isEmpty();
    }

    @Test
    void aFastExerciseOnABusyMachineIsNoWrongClock() {
        for (int i = 0; i < 4; i++) {
            Instant now = NINE.plusSeconds(600L * i);
            clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 60)));
            count(now.minusSeconds(1_800), 2, 3);
        }
        assertThat(watch.signs(camera(2))).isEmpty();
    }

    @Test
    void aPictureThatStandsStillForHoursIsFrozenAndANewNumberThawsIt() {
        for (int minute = 0; minute <= 190; minute++) {
            at(NINE.plusSeconds(60L * minute));
            count(NINE.plusSeconds(60L * minute), 6, 7);
        }
        assertThat(cameras.healthOf(camera(6).id())).isEqualTo(CameraHealth.FROZEN);
        intake.accept(List.of(Observation.gauge("CAM006", NINE.plusSeconds(60L * 190 + 5), Map.of("person", 4.0))));
        assertThat(cameras.healthOf(camera(6).id())).isEqualTo(CameraHealth.ONLINE);
    }

    @Test
    void aCameraThatWasFrozenBeforeAStartIsNotBelievedUntilItMoves() {
        watch.notice(camera(6), CameraSign.FROZEN, true);
        FrozenWatch started = beans.createBean(FrozenWatch.class);
        for (int second = 0; second < 60; second += 5) {
            started.on(sample(6, NINE.plusSeconds(second), 3.0));
        }
        assertThat(cameras.healthOf(camera(6).id())).isEqualTo(CameraHealth.FROZEN);
        started.on(sample(6, NINE.plusSeconds(60), 4.0));
        assertThat(watch.signs(camera(6))).isEmpty();
    }

    @Test
    void settlingOneTroubleLeavesTheOthersOfTheCamera() {
        watch.notice(camera(1), CameraSign.SCENE_CHANGED, true);
        watch.notice(camera(1), CameraSign.PICTURE_UNUSABLE, true);
        keeper.sync();
        Trouble moved = board.open().stream()
                .filter(t -> t.kind() == TroubleKind.MOVED)
                .findFirst()
                .orElseThrow();
        board.settled(moved.id());
        keeper.sync();
        assertThat(board.open()).extracting(Trouble::kind).containsExactly(TroubleKind.BLIND);
    }

    @Test
    void timeInWhichACameraHasSeveralTroublesIsLostOnceAndADoubtLosesNone() {
        for (CameraSign sign : List.of(CameraSign.SCENE_CHANGED, CameraSign.CLOCK_WRONG, CameraSign.ZERO_HOUR)) {
            watch.notice(camera(1), sign, true);
        }
        keeper.sync();
        at(NINE.plusSeconds(600));
        assertThat(board.byProduct()).singleElement().satisfies(o -> {
            assertThat(o.troubles()).isEqualTo(2);
            assertThat(o.lost()).isBetween(Duration.ofSeconds(590), Duration.ofSeconds(610));
        });
    }

    @Test
    void anExerciseTakesNothingFromTheBoardAndLeavesNothingOnIt() {
        watch.notice(camera(1), CameraSign.SCENE_CHANGED, true);
        keeper.sync();
        board.take(board.open().getFirst().id(), "Phiếu 12/BH");
        at(NINE.minus(Duration.ofDays(2)));
        keeper.sync();
        assertThat(board.open())
                .filteredOn(t -> t.kind() == TroubleKind.MOVED)
                .singleElement()
                .satisfies(t -> assertThat(t.ticket()).isEmpty());
        synchronized (keeper) {
            clock.follow(Optional.empty());
            keeper.sync();
        }
        assertThat(board.open())
                .singleElement()
                .satisfies(t -> assertThat(t.ticket()).isEqualTo("Phiếu 12/BH"))
                .satisfies(t -> assertThat(t.since()).isBetween(NINE, NINE.plusSeconds(120)));
    }

    private CountsAccepted sample(int camera, Instant at, double people) {
        return new CountsAccepted(
                List.of(new CountSample(
                        camera(camera).id(), at, at, Measure.OCCUPANCY, Map.of(CountClass.PERSON, people))),
                List.of());
    }

    private void count(Instant at, int from, int to) {
        for (int i = from; i < to; i++) {
            intake.accept(List.of(gauge("CAM%03d".formatted(i), at)));
        }
    }

    private static Observation gauge(String code, Instant at) {
        return Observation.gauge(code, at, Map.of("person", 3.0));
    }

    private Camera camera(int number) {
        return cameras.findByCode("CAM%03d".formatted(number)).orElseThrow();
    }

    private void at(Instant now) {
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 1)));
    }
}
