package vn.hanoi.ops.cameras.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.cameras.dialect.Message;
import vn.hanoi.ops.cameras.sources.SourceData;
import vn.hanoi.ops.cameras.sources.SourceId;
import vn.hanoi.ops.cameras.sources.SourceIntake;
import vn.hanoi.ops.cameras.sources.SourceRegister;
import vn.hanoi.ops.kernel.ConsoleClock;

/** What devices say of their cameras' health, on the board. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithOfficer(Role.ADMIN)
class DeviceTroublesModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    ObservationIntake counts;

    @Autowired
    SourceRegister register;

    @Autowired
    SourceIntake intake;

    @Autowired
    TroubleKeeper keeper;

    @Autowired
    MaintenanceBoard board;

    @Autowired
    Maintenance maintenance;

    @Autowired
    TroubleTable table;

    @Autowired
    ConsoleClock clock;

    private SourceId device;

    @BeforeEach
    void startWithACameraThatCounts() {
        setup.begin(
                NINE,
                CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU),
                CameraFixtures.camera("CAM002", CameraFixtures.VAN_MIEU));
        device = register.register(SourceData.push("HIK-TROUBLE", "Cổng Văn Miếu", "hikvision", camera()));
        counts.accept(List.of(Observation.gauge("CAM001", NINE, Map.of("person", 3.0))));
    }

    @Test
    void aTurnedCameraStaysMovedUntilAnOfficerHasLookedThoughItsDeviceIsContentAgain() {
        says("scenechangedetection", true);
        says("scenechangedetection", false);
        assertThat(cameras.healthOf(camera())).isEqualTo(CameraHealth.MOVED);
        keeper.sync();
        Trouble moved = board.open().stream()
                .filter(t -> t.kind() == TroubleKind.MOVED)
                .findFirst()
                .orElseThrow();
        board.settled(moved.id());
        assertThat(cameras.healthOf(camera())).isEqualTo(CameraHealth.ONLINE);
        keeper.sync();
        assertThat(board.open()).isEmpty();
    }

    @Test
    void aLensThatIsStillCoveredStaysBlindWhenItsFocusIsFound() {
        says("shelteralarm", true);
        says("defocus", true);
        says("defocus", false);
        assertThat(cameras.healthOf(camera())).isEqualTo(CameraHealth.BLIND);
        says("shelteralarm", false);
        assertThat(cameras.healthOf(camera())).isEqualTo(CameraHealth.ONLINE);
    }

    @Test
    void whatAnOfficerSettlesIsOverWhateverItCameFrom() {
        says("shelteralarm", true);
        says("defocus", true);
        keeper.sync();
        board.settled(board.open().getFirst().id());
        assertThat(cameras.healthOf(camera())).isEqualTo(CameraHealth.ONLINE);
    }

    @Test
    void aCoveredLensOfLastNightThatIsSentAgainDoesNotBlindTheCameraNow() {
        intake.take(device, Message.of("""
                <EventNotificationAlert><channelID>1</channelID><dateTime>2021-09-21T03:00:00+07:00</dateTime>\
                <eventType>shelteralarm</eventType><eventState>active</eventState>\
                <isDataRetransmission>true</isDataRetransmission></EventNotificationAlert>"""));
        assertThat(cameras.healthOf(camera())).isEqualTo(CameraHealth.ONLINE);
    }

    @Test
    void aCameraThatIsRetiredLosesNoMoreTime() {
        counts.accept(List.of(Observation.gauge("CAM002", NINE, Map.of("person", 3.0))));
        says("videoloss", true);
        keeper.sync();
        assertThat(board.open()).extracting(Trouble::kind).containsExactly(TroubleKind.OFFLINE);
        cameras.retire(camera());
        keeper.sync();
        assertThat(table.open()).isEmpty();
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), NINE.plusSeconds(10), 1)));
        assertThat(board.byProduct()).singleElement().satisfies(outages -> {
            assertThat(outages.lost()).isZero();
            assertThat(outages.available()).isEqualTo(1);
        });
    }

    @Test
    void workIsOfTheExerciseOrOfTheTruthAndNeverOfBoth() {
        Camera camera = cameras.findByCode("CAM001").orElseThrow();
        clock.follow(Optional.empty());
        maintenance.begin(camera, clock.instant().plusSeconds(7_200), "Thay ống kính", "thu");
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), NINE, 1)));
        maintenance.look();
        assertThat(maintenance.planned()).isEmpty();
        assertThat(cameras.healthOf(camera.id())).isEqualTo(CameraHealth.ONLINE);
        maintenance.begin(camera, NINE.plusSeconds(7_200), "Diễn tập", "thu");
        assertThat(cameras.healthOf(camera.id())).isEqualTo(CameraHealth.MAINTENANCE);
        clock.follow(Optional.empty());
        maintenance.look();
        assertThat(maintenance.planned()).singleElement().satisfies(work -> assertThat(work.reason())
                .isEqualTo("Thay ống kính"));
        maintenance.end(camera);
        maintenance.forgetExercises();
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), NINE, 1)));
        maintenance.look();
        assertThat(maintenance.planned()).isEmpty();
    }

    private void says(String event, boolean active) {
        intake.take(device, Message.of("""
                <EventNotificationAlert><channelID>1</channelID><dateTime>2021-09-21T08:59:00+07:00</dateTime>\
                <eventType>%s</eventType><eventState>%s</eventState></EventNotificationAlert>""".formatted(event, active ? "active" : "inactive")));
    }

    private CameraId camera() {
        return cameras.findByCode("CAM001").orElseThrow().id();
    }
}
