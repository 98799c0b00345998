package vn.hanoi.ops.crowding.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.crowding.CrowdingSetup.minute;
import static vn.hanoi.ops.crowding.CrowdingSetup.people;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.crowding.StreetNow;

/** A third of the cameras of the test's city stops at the peak: one of three. */
@ApplicationModuleTest(module = "crowding", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
@Import({CrowdingSetup.class, CameraSetup.class})
class StoppedCamerasModuleTests {

    @Autowired
    CrowdingSetup setup;

    @Autowired
    CrowdingNow crowding;

    @Autowired
    Judge judge;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
        judge.look();
    }

    @Test
    void whenThirtyPercentOfTheCamerasStopAtThePeakNoStreetGetsGreenerAndCoverageFalls() {
        for (int m = 0; m < 15; m++) {
            setup.density(m, m, 0.34);
            judge.look();
        }
        setup.accept(people("CAM001", minute(15.05), 136), people("CAM002", minute(15.05), 136));
        assertThat(street().level()).isEqualTo(5);
        assertThat(street().camerasHealthy()).isEqualTo(2);
        for (int m = 15; m < 45; m++) {
            setup.at(minute(m + 1).plusSeconds(6));
            setup.accept(people("CAM001", minute(m + 0.4), 4));
            judge.look();
            assertThat(street().level()).isEqualTo(5);
        }
        setup.accept(people("CAM001", minute(45.05), 4));
        assertThat(street().camerasHealthy()).isEqualTo(1);
        assertThat(street().camerasAssigned()).isEqualTo(2);
        assertThat(crowding.why(street().id()).orElseThrow().missing()).containsExactly("CAM002");
    }

    @Test
    void theReasonOfALevelNamesTheCamerasTheirCountsTheThresholdAndTheSettings() {
        for (int m = 0; m < 15; m++) {
            setup.density(m, m, 0.34);
            judge.look();
        }
        assertThat(crowding.why(street().id())).hasValueSatisfying(why -> {
            assertThat(why.counts()).containsOnlyKeys("CAM001", "CAM002");
            assertThat(why.counts().values()).allMatch(count -> count > 1);
            assertThat(why.up()).isNotNull();
            assertThat(why.settingsVersion()).isEqualTo(1);
            assertThat(why.settingsSource()).isNotBlank();
        });
    }

    private StreetNow street() {
        return crowding.snapshot(AreaScope.CITY).stream()
                .filter(s -> "QTG".equals(s.code()))
                .findFirst()
                .orElseThrow();
    }
}
