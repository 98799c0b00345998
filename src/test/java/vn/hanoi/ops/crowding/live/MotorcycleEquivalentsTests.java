package vn.hanoi.ops.crowding.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.CountSample;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.crowding.level.CrowdingRules;
import vn.hanoi.ops.crowding.level.RulesFixtures;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/** The relative scale compares vehicles as so many motorcycles each. */
class MotorcycleEquivalentsTests {

    private static final Instant START = RulesFixtures.START;
    private static final CameraId CAMERA = new CameraId(new UUID(0, 7));

    @ParameterizedTest
    @CsvSource({"MOTORCYCLE, 20", "BICYCLE, 28", "CAR, 68", "MINIBUS, 166", "BUS, 210"})
    void twentyOfAClassAreSoManyMotorcycles(CountClass type, double motorcycles) {
        CameraTrack camera = new CameraTrack(new Camera(
                CAMERA,
                "CAM001",
                "Nút",
                "Phố",
                new GeoPoint(21, 105.8),
                AreaPath.CITY,
                "fiware",
                Duration.ofSeconds(30),
                null,
                4));
        camera.add(new CountSample(CAMERA, START, START, Measure.FLOW, Map.of(type, 20.0)));
        assertThat(camera.total(Minutes.of(START), rules()).orElseThrow()).isCloseTo(motorcycles, within(1e-9));
    }

    private static CrowdingRules rules() {
        CrowdingRules r = RulesFixtures.delivered();
        return new CrowdingRules(
                r.density(),
                r.relative(),
                r.rise(),
                r.fall(),
                r.maxAgeMinutes(),
                r.usual(),
                r.advisory(),
                r.densityWeights(),
                Map.of(
                        CountClass.MOTORCYCLE, 1.0,
                        CountClass.BICYCLE, 1.4,
                        CountClass.CAR, 3.4,
                        CountClass.MINIBUS, 8.3,
                        CountClass.BUS, 10.5));
    }
}
