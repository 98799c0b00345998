package vn.hanoi.ops.cameras.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Cameras that say the same for hours in several ways. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithOfficer(Role.COMMAND_CENTRE)
class FrozenModuleTests {

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
    ConsoleClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    @BeforeEach
    void startWithACamera() {
        setup.begin(NINE, CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
    }

    @Test
    void aCameraThatSendsItsClassesApartFreezesAsAnyOther() {
        for (int minute = 0; minute <= 190; minute++) {
            Instant at = NINE.plusSeconds(60L * minute);
            at(at);
            intake.accept(List.of(Observation.gauge("CAM001", at.plusMillis(1), Map.of("person", 3.0))));
            intake.accept(List.of(Observation.gauge("CAM001", at.plusMillis(2), Map.of("car", 5.0))));
        }
        assertThat(cameras.healthOf(camera().id())).isEqualTo(CameraHealth.FROZEN);
        intake.accept(List.of(Observation.gauge("CAM001", NINE.plusSeconds(60L * 190 + 5), Map.of("car", 4.0))));
        assertThat(cameras.healthOf(camera().id())).isEqualTo(CameraHealth.ONLINE);
    }

    @Test
    void aPictureMovesWhenAnyOfItsPlacesDoes() {
        FrozenWatch started = beans.createBean(FrozenWatch.class);
        for (int minute = 0; minute <= 190; minute++) {
            Instant at = NINE.plusSeconds(60L * minute);
            started.on(place(at, 0, 3));
            started.on(place(at, 7, minute % 2));
        }
        assertThat(watch.signs(camera())).isEmpty();
        for (int minute = 191; minute <= 390; minute++) {
            Instant at = NINE.plusSeconds(60L * minute);
            started.on(place(at, 0, 3));
            started.on(place(at, 7, 0));
        }
        assertThat(watch.signs(camera())).containsExactly(CameraSign.FROZEN);
    }

    @Test
    void aPictureFreezesInAnExerciseThoughRealCountsCameBefore() {
        FrozenWatch started = beans.createBean(FrozenWatch.class);
        started.on(place(NINE.plusSeconds(100_000_000), 0, 3));
        for (int minute = 0; minute <= 190; minute++) {
            started.on(place(NINE.plusSeconds(60L * minute), 0, 3));
        }
        assertThat(watch.signs(camera())).containsExactly(CameraSign.FROZEN);
    }

    private CountsAccepted place(Instant at, int stream, double people) {
        CountSample sample =
                new CountSample(camera().id(), at, at, Measure.OCCUPANCY, stream, 1, Map.of(CountClass.PERSON, people));
        return new CountsAccepted(List.of(sample), List.of());
    }

    private Camera camera() {
        return cameras.findByCode("CAM001").orElseThrow();
    }

    private void at(Instant now) {
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 1)));
    }
}
