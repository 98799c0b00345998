package vn.hanoi.ops.cameras.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.CameraWatch;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.ObservationIntake;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithOfficer(Role.COMMAND_CENTRE)
class DoubtModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final Instant EIGHT = NINE.minus(Duration.ofHours(1));

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    CameraWatch watch;

    @Autowired
    ObservationIntake intake;

    @Autowired
    DoubtWatch doubts;

    @Autowired
    TroubleKeeper keeper;

    @Autowired
    MaintenanceBoard board;

    @Autowired
    TroubleTable table;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startWithFourNeighboursAndTheirPast() {
        setup.begin(
                NINE,
                CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU),
                CameraFixtures.camera("CAM002", CameraFixtures.VAN_MIEU),
                CameraFixtures.camera("CAM003", CameraFixtures.VAN_MIEU),
                CameraFixtures.camera("CAM004", CameraFixtures.VAN_MIEU));
        for (int day = 1; day <= 4; day++) {
            for (int camera = 1; camera <= 4; camera++) {
                hour(camera, EIGHT.minus(Duration.ofDays(day)), 10 * camera);
            }
        }
        for (int camera = 1; camera <= 4; camera++) {
            intake.accept(java.util.List.of(
                    Observation.gauge("CAM00" + camera, NINE.minusSeconds(2), Map.of("person", 0.0))));
        }
    }

    @Test
    void aCameraThatCountsNobodyInAnHourInWhichItAlwaysDoesIsDoubtedAndBesideLivelyNeighboursBlind() {
        hour(1, EIGHT, 0);
        hour(2, EIGHT, 21);
        hour(3, EIGHT, 30);
        hour(4, EIGHT, 38);
        doubts.judge(EIGHT);
        assertThat(watch.signs(camera(1))).containsExactlyInAnyOrder(CameraSign.ZERO_HOUR, CameraSign.DISAGREES);
        assertThat(cameras.healthOf(camera(1).id())).isEqualTo(CameraHealth.BLIND);
        assertThat(watch.signs(camera(2))).isEmpty();
        keeper.sync();
        assertThat(board.open())
                .extracting(Trouble::kind)
                .containsExactlyInAnyOrder(TroubleKind.ZERO_HOUR, TroubleKind.DISAGREES);
    }

    @Test
    void inAnEmptyCityAZeroIsToldAndTheCameraIsStillBelieved() {
        for (int camera = 1; camera <= 4; camera++) {
            hour(camera, EIGHT, 0);
        }
        doubts.judge(EIGHT);
        assertThat(watch.signs(camera(1))).containsExactly(CameraSign.ZERO_HOUR);
        assertThat(cameras.healthOf(camera(1).id())).isEqualTo(CameraHealth.ONLINE);
    }

    @Test
    void aCameraThatCountsManyTimesWhatItsNeighboursDoIsDoubted() {
        hour(1, EIGHT, 90);
        hour(2, EIGHT, 20);
        hour(3, EIGHT, 30);
        hour(4, EIGHT, 40);
        doubts.judge(EIGHT);
        assertThat(watch.signs(camera(1))).containsExactly(CameraSign.DISAGREES);
        assertThat(cameras.healthOf(camera(1).id())).isEqualTo(CameraHealth.ONLINE);
        hour(1, NINE, 10);
        hour(2, NINE, 20);
        hour(3, NINE, 30);
        for (int day = 1; day <= 3; day++) {
            for (int camera = 1; camera <= 3; camera++) {
                hour(camera, NINE.minus(Duration.ofDays(day)), 10 * camera);
            }
        }
        doubts.judge(NINE);
        assertThat(watch.signs(camera(1))).isEmpty();
    }

    @Test
    void aCameraThatWasMendedAfterAWeekIsBelievedAfterItsFirstHour() {
        forget(1);
        for (int day = 1; day <= 7; day++) {
            hour(1, EIGHT.minus(Duration.ofDays(day)), 0);
        }
        watch.notice(camera(1), CameraSign.ZERO_HOUR, true);
        watch.notice(camera(1), CameraSign.DISAGREES, true);
        assertThat(cameras.healthOf(camera(1).id())).isEqualTo(CameraHealth.BLIND);
        blind(1, 7, 1);
        for (int camera = 1; camera <= 4; camera++) {
            hour(camera, EIGHT, 10 * camera);
        }
        doubts.judge(EIGHT);
        assertThat(watch.signs(camera(1))).isEmpty();
        assertThat(cameras.healthOf(camera(1).id())).isEqualTo(CameraHealth.ONLINE);
    }

    @Test
    void whatABlindCameraCountedIsNotItsUsual() {
        forget(1);
        for (int day = 1; day <= 7; day++) {
            hour(1, EIGHT.minus(Duration.ofDays(day)), day <= 4 ? 0 : 10);
        }
        blind(1, 4, 1);
        hour(1, EIGHT, 0);
        doubts.judge(EIGHT);
        assertThat(watch.signs(camera(1))).containsExactly(CameraSign.ZERO_HOUR);
    }

    @Test
    void aZeroOfTheEveningDoesNotStandThroughANightInWhichTheCameraCounts() {
        forget(1);
        for (int day = 1; day <= 4; day++) {
            hour(1, EIGHT.minus(Duration.ofDays(day)), 0.5);
        }
        watch.notice(camera(1), CameraSign.ZERO_HOUR, true);
        hour(1, EIGHT, 0.4);
        doubts.judge(EIGHT);
        assertThat(watch.signs(camera(1))).isEmpty();
    }

    private void forget(int camera) {
        jdbc.sql("DELETE FROM camera_minute WHERE camera_no = ?")
                .param(watch.number(camera(camera).id()).orElseThrow())
                .update();
    }

    /** On the board it was blind from so many days before to so many days before. */
    private void blind(int camera, int from, int to) {
        table.enter(new TroubleTable.Known(
                camera(camera),
                TroubleKind.BLIND,
                EIGHT.minus(Duration.ofDays(from)),
                EIGHT.minus(Duration.ofDays(to)).plus(Duration.ofHours(1)),
                "",
                ""));
    }

    /** The one-minute counts of an hour, every other minute. */
    private void hour(int camera, Instant hour, double people) {
        int number = watch.number(camera(camera).id()).orElseThrow();
        LocalDateTime begin = LocalDateTime.ofInstant(hour, ZoneOffset.UTC);
        for (int minute = 0; minute < 60; minute += 2) {
            jdbc.sql("INSERT INTO camera_minute (camera_no, counted_minute, measure, count_class, mean, peak, samples)"
                            + " VALUES (?, ?, 0, 0, ?, ?, 1)")
                    .params(number, begin.plusMinutes(minute), people, people)
                    .update();
        }
    }

    private Camera camera(int number) {
        return cameras.findByCode("CAM00" + number).orElseThrow();
    }
}
