package vn.hanoi.ops.crowding.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.CountSample;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.level.GaugeState;
import vn.hanoi.ops.crowding.level.RulesFixtures;
import vn.hanoi.ops.crowding.level.RulesVersion;
import vn.hanoi.ops.crowding.streets.StreetData;
import vn.hanoi.ops.crowding.streets.StreetDetails;
import vn.hanoi.ops.crowding.streets.StreetLine;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

class StreetTrackTests {

    private static final Instant START = RulesFixtures.START;
    private static final CameraId CAMERA = new CameraId(new UUID(0, 7));
    private static final CameraId OTHER = new CameraId(new java.util.UUID(0, 99));
    private static final Function<Instant, InForce> RULES =
            at -> new InForce(new RulesVersion(1, Instant.EPOCH, "test", RulesFixtures.delivered()), Instant.EPOCH);

    @Test
    void theOrderInWhichCountsArriveDoesNotMatter() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<CountSample> samples = samples(random, 60);
            GaugeState inOrder = run(samples, random, false);
            Collections.shuffle(samples, random);
            GaugeState shuffled = run(samples, random, true);
            assertThat(shuffled).as("seed %d", seed).isEqualTo(inOrder);
        }
    }

    @Test
    void aCountOfAnOpenMinuteIsJudgedWhenThatMinuteIsOver() {
        CameraTrack camera = new CameraTrack(camera(Duration.ofSeconds(60)));
        StreetTrack street = new StreetTrack(place(), List.of(camera), GaugeState.UNKNOWN, 0);
        long first = Minutes.of(START);
        for (int minute = 0; minute < 30; minute++) {
            CountSample sample = sample(minute * 60 + 1, 10);
            camera.add(sample);
            street.touch(Minutes.of(sample.at()));
            street.judge(first + minute - 1, RULES);
        }
        assertThat(street.readings(first)).hasSize(29);
    }

    @Test
    void aFlowWeighsAsMuchAsTheTimeOfWhichItTells() {
        CameraTrack camera = new CameraTrack(camera(Duration.ofSeconds(5)));
        camera.add(flow(30, 2, 0.5));
        camera.add(flow(31, 120, 1 / 120.0));
        assertThat(camera.total(Minutes.of(START), RulesFixtures.delivered()).orElseThrow())
                .isCloseTo(2 * 60 / 30.5, within(1e-9));
    }

    private static CountSample flow(int second, double perMinute, double minutes) {
        Instant at = START.plusSeconds(second);
        return new CountSample(CAMERA, at, at, Measure.FLOW, 0, minutes, Map.of(CountClass.PERSON, perMinute));
    }

    @Test
    void aSlowCamerasCountHoldsForTwiceItsInterval() {
        CameraTrack camera = new CameraTrack(camera(Duration.ofSeconds(60)));
        camera.add(sample(5, 10));
        long first = Minutes.of(START);
        assertThat(camera.people(first + 1, RulesFixtures.delivered())).hasValue(10);
        assertThat(camera.people(first + 2, RulesFixtures.delivered())).isEmpty();
    }

    @Test
    void aFastCamerasCountDoesNotOutliveItsMinute() {
        CameraTrack camera = new CameraTrack(camera(Duration.ofSeconds(5)));
        camera.add(sample(59, 10));
        assertThat(camera.people(Minutes.of(START), RulesFixtures.delivered())).hasValue(10);
        assertThat(camera.people(Minutes.of(START) + 1, RulesFixtures.delivered()))
                .isEmpty();
    }

    @Test
    void aClassThatACameraDoesNotReportIsNotZero() {
        CameraTrack camera = new CameraTrack(camera(Duration.ofSeconds(5)));
        camera.add(new CountSample(CAMERA, START, START, Measure.OCCUPANCY, Map.of(CountClass.CAR, 3.0)));
        assertThat(camera.people(Minutes.of(START), RulesFixtures.delivered())).isEmpty();
        assertThat(camera.picture()).doesNotContainKey(CountClass.PERSON);
    }

    @Test
    void aStreetDoesNotGetGreenerBecauseItsCrowdedCameraStops() {
        CameraTrack crowded = new CameraTrack(camera(Duration.ofSeconds(20)));
        CameraTrack calm = new CameraTrack(camera(OTHER, Duration.ofSeconds(20)));
        StreetTrack street = new StreetTrack(place(), List.of(crowded, calm), GaugeState.UNKNOWN, 0);
        long first = Minutes.of(START);
        for (int minute = 0; minute < 60; minute++) {
            if (minute < 20) {
                feed(street, crowded, CAMERA, minute, 200);
            }
            feed(street, calm, OTHER, minute, 1);
        }
        street.judge(first + 19, RULES);
        int peak = street.last().state().level();
        assertThat(peak).isGreaterThan(2);
        street.judge(first + 59, RULES);
        assertThat(street.last().state().level()).isEqualTo(peak);
        assertThat(street.readings(first + 59).getLast().missing()).containsExactly(CAMERA);
        crowded.trust(CameraHealth.MAINTENANCE);
        street.touch(first + 30);
        street.judge(first + 59, RULES);
        assertThat(street.last().state().level()).isLessThan(peak);
    }

    private static void feed(StreetTrack street, CameraTrack track, CameraId id, int minute, double people) {
        Instant at = START.plusSeconds(60L * minute + 20);
        track.add(new CountSample(id, at, at, Measure.OCCUPANCY, Map.of(CountClass.PERSON, people)));
        street.touch(Minutes.of(at));
    }

    private static GaugeState run(List<CountSample> samples, Random random, boolean lookInBetween) {
        CameraTrack camera = new CameraTrack(camera(Duration.ofSeconds(5)));
        StreetTrack street = new StreetTrack(place(), List.of(camera), GaugeState.UNKNOWN, 0);
        long end = Minutes.of(START) + 60;
        for (CountSample sample : samples) {
            camera.add(sample);
            street.touch(Minutes.of(sample.at()));
            if (lookInBetween && random.nextInt(20) == 0) {
                street.judge(end, RULES);
            }
        }
        street.judge(end, RULES);
        return street.last().state();
    }

    private static List<CountSample> samples(Random random, int minutes) {
        List<CountSample> samples = new ArrayList<>();
        for (int m = 0; m < minutes; m++) {
            double level = 20 + 18 * Math.sin(m / 9.0 + random.nextInt(3));
            for (int s = 0; s < 60 && random.nextInt(10) > 0; s += 20) {
                samples.add(sample(m * 60 + s, Math.rint(level)));
            }
        }
        return samples;
    }

    private static CountSample sample(int second, double people) {
        Instant at = START.plusSeconds(second);
        return new CountSample(CAMERA, at, at, Measure.OCCUPANCY, Map.of(CountClass.PERSON, people));
    }

    private static Camera camera(CameraId id, Duration interval) {
        Camera like = camera(interval);
        return new Camera(
                id,
                like.code() + "B",
                like.name(),
                like.street(),
                like.position(),
                like.area(),
                like.product(),
                interval,
                like.visibleArea(),
                like.lanes());
    }

    private static Camera camera(Duration interval) {
        return new Camera(
                CAMERA, "CAM001", "Nút", "Phố", new GeoPoint(21, 105.8), AreaPath.CITY, "native", interval, 100.0, 4);
    }

    private static StreetPlace place() {
        StreetLine line = new StreetLine(List.of(new GeoPoint(21, 105.8), new GeoPoint(21.01, 105.8)));
        StreetData data = new StreetData("A", "A", line, List.of(CAMERA));
        return new StreetPlace(new StreetDetails(StreetId.next(), 0, AreaPath.CITY, data), "", AreaPath.CITY, "");
    }
}
