package vn.hanoi.ops.cameras;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ConsoleClock.Exercise;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
class HealthModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");

    @Autowired
    CameraSetup setup;

    @Autowired
    ObservationIntake intake;

    @Autowired
    CameraRegistry registry;

    @Autowired
    HealthBoard board;

    @Autowired
    ConsoleClock clock;

    @Autowired
    Heard heard;

    private CameraId camera;

    @BeforeEach
    void startWithACameraThatNeverSpoke() {
        setup.begin(NINE, CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
        camera = registry.findByCode("CAM001").orElseThrow().id();
    }

    @Test
    void goesFromOnlineToLateToOffline() {
        assertThat(registry.healthOf(camera)).isEqualTo(CameraHealth.NEVER_SEEN);
        count(NINE);
        assertThat(registry.healthOf(camera)).isEqualTo(CameraHealth.ONLINE);
        at(NINE.plusSeconds(29), 1);
        assertThat(registry.healthOf(camera)).isEqualTo(CameraHealth.ONLINE);
        at(NINE.plusSeconds(32), 1);
        assertThat(registry.healthOf(camera)).isEqualTo(CameraHealth.LATE);
        board.sweep();
        at(NINE.plusSeconds(122), 1);
        board.sweep();
        board.sweep();
        assertThat(heard.states).containsExactly(CameraHealth.ONLINE, CameraHealth.LATE, CameraHealth.OFFLINE);
    }

    @Test
    void waitsLongerForMessagesWhenAnExerciseRunsFast() {
        count(NINE);
        at(NINE.plusSeconds(200), 60);
        assertThat(registry.healthOf(camera)).isEqualTo(CameraHealth.ONLINE);
        at(NINE.plus(Duration.ofMinutes(20)), 60);
        assertThat(registry.healthOf(camera)).isEqualTo(CameraHealth.OFFLINE);
    }

    @Test
    void isReadBackFromTheStreamAfterARestart() {
        count(NINE);
        board.remember();
        assertThat(registry.lastSeen(camera)).contains(NINE);
    }

    @Test
    void forgetsWhatLiesAheadWhenTheClockGoesBack() {
        count(NINE);
        at(NINE.minus(Duration.ofHours(2)), 1);
        board.sweep();
        assertThat(registry.lastSeen(camera)).isEmpty();
        assertThat(registry.healthOf(camera)).isEqualTo(CameraHealth.NEVER_SEEN);
    }

    @Test
    void believesARecorderThatSaysItsCameraIsDown() {
        count(NINE);
        intake.report(camera, false);
        assertThat(registry.healthOf(camera)).isEqualTo(CameraHealth.OFFLINE);
        intake.report(camera, true);
        assertThat(registry.healthOf(camera)).isEqualTo(CameraHealth.ONLINE);
    }

    private void count(Instant at) {
        intake.accept(List.of(Observation.gauge("CAM001", at, Map.of("person", 1.0))));
    }

    private void at(Instant now, double speed) {
        clock.follow(Optional.of(new Exercise(clock.realTime(), now, speed)));
    }
}
