package vn.hanoi.ops.cameras.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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
import vn.hanoi.ops.cameras.CameraPast;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.CameraWatch;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;

/** What the board remembers of cameras that misled, what it does not tell twice, and what it tells of many. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithOfficer(Role.COMMAND_CENTRE)
class PastTroublesModuleTests {

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
    CameraPast past;

    @Autowired
    ConsoleClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startWithFourCamerasThatCount() {
        setup.begin(
                NINE,
                CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU),
                CameraFixtures.camera("CAM002", CameraFixtures.VAN_MIEU),
                CameraFixtures.camera("CAM003", CameraFixtures.HOAN_KIEM),
                CameraFixtures.camera("CAM004", CameraFixtures.HOAN_KIEM));
        count(NINE, 1, 5);
        keeper.sync();
    }

    @AfterEach
    void mendAll() {
        watch.all().forEach(c -> watch.maintain(c, Optional.empty()));
        watch.all().forEach(c -> List.of(CameraSign.values()).forEach(sign -> watch.notice(c, sign, false)));
    }

    @Test
    void aWrongClockIsOneTroubleThoughNothingThatItTellsIsBelieved() {
        for (int i = 0; i < 30; i++) {
            at(NINE.plusSeconds(10L * i));
            count(NINE.plusSeconds(10L * i), 3, 5);
            count(NINE.plusSeconds(10L * i - 7_200), 2, 3);
        }
        assertThat(cameras.healthOf(camera(2).id())).isEqualTo(CameraHealth.OFFLINE);
        keeper.sync();
        assertThat(board.open())
                .filteredOn(t -> t.code().equals("CAM002"))
                .extracting(Trouble::kind)
                .containsExactly(TroubleKind.CLOCK);
        watch.notice(camera(2), CameraSign.NOT_COUNTING, true);
        keeper.sync();
        assertThat(board.open())
                .filteredOn(t -> t.code().equals("CAM002"))
                .extracting(Trouble::kind)
                .contains(TroubleKind.OFFLINE);
    }

    @Test
    void whenMoreThanAThousandCamerasFailTheBoardTellsHowManyAndEachCanBeTaken() {
        synchronized (keeper) {
            UUID newest = Ids.next();
            for (int i = 0; i <= 1_000; i++) {
                fail(i, i < 1_000 ? Ids.next() : newest);
            }
            assertThat(board.open()).hasSize(1_000).noneMatch(t -> t.id().equals(newest));
            assertThat(board.totals()).isEqualTo(new MaintenanceBoard.Totals(1_001, 1_001));
            assertThat(board.take(newest, "Phiếu 31/BH")).isTrue();
            assertThat(board.totals().untaken()).isEqualTo(1_000);
            jdbc.sql("DELETE FROM camera_trouble").update();
            jdbc.sql("DELETE FROM camera_register WHERE code LIKE 'MANY%'").update();
        }
    }

    /** One camera more, silent since so many seconds after nine. */
    private void fail(int number, UUID trouble) {
        UUID camera = Ids.next();
        jdbc.sql("INSERT INTO camera_register (id, version, code, name, street, lat, lon, area_path, product,"
                        + " interval_s, retired, changed_at)"
                        + " SELECT ?, 0, ?, ?, street, lat, lon, area_path, product, interval_s, FALSE, changed_at"
                        + " FROM camera_register WHERE code = 'CAM001'")
                .params(Ids.bytes(camera), "MANY%04d".formatted(number), "Nút")
                .update();
        jdbc.sql("INSERT INTO camera_trouble (id, camera_id, area_path, product, kind, since, ended_at,"
                        + " acknowledged_by, ticket) SELECT ?, id, area_path, product, 'OFFLINE', ?,"
                        + " '9999-12-31 00:00:00.000', '', '' FROM camera_register WHERE id = ?")
                .params(
                        Ids.bytes(trouble),
                        LocalDateTime.ofInstant(NINE.plusSeconds(number), ZoneOffset.UTC),
                        Ids.bytes(camera))
                .update();
    }

    @Test
    void thePastRemembersWhichCamerasMisled() {
        watch.notice(camera(1), CameraSign.SCENE_CHANGED, true);
        watch.notice(camera(2), CameraSign.ZERO_HOUR, true);
        watch.notice(camera(3), CameraSign.ZERO_HOUR, true);
        watch.notice(camera(3), CameraSign.DISAGREES, true);
        keeper.sync();
        board.mend(
                board.open().stream()
                        .filter(t -> t.code().equals("CAM001"))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                Duration.ofHours(2),
                "Thay ống kính");
        at(NINE.plusSeconds(30));
        keeper.sync();
        assertThat(board.open()).extracting(Trouble::kind).doesNotContain(TroubleKind.WORK);
        assertThat(past.misled(NINE.plusSeconds(60), NINE.plusSeconds(120)))
                .extracting(CameraPast.Misled::camera)
                .containsExactlyInAnyOrder(camera(1).id(), camera(3).id());
        assertThat(past.misled(NINE.minusSeconds(60), NINE)).isEmpty();
    }

    private void count(Instant at, int from, int to) {
        for (int i = from; i < to; i++) {
            intake.accept(List.of(Observation.gauge("CAM00" + i, at, Map.of("person", 3.0))));
        }
    }

    private Camera camera(int number) {
        return cameras.findByCode("CAM00" + number).orElseThrow();
    }

    private void at(Instant now) {
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 1)));
    }
}
