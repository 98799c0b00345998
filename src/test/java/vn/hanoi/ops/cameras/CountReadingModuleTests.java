package vn.hanoi.ops.cameras;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.cameras.stream.RollUp;
import vn.hanoi.ops.kernel.ConsoleClock;

/** What stored counts say: at once, as a minute, and as a camera's newest reading. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
class CountReadingModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");

    @Autowired
    ObservationIntake intake;

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraCounts counts;

    @Autowired
    CameraSnapshot cameras;

    @Autowired
    RollUp rollUp;

    @Autowired
    HealthBoard health;

    @Autowired
    LatestReadings latest;

    @Autowired
    ConsoleClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Heard heard;

    @BeforeEach
    void startWithACameraAtNine() {
        setup.begin(NINE, CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
    }

    @Test
    void aMessageThatNamesNoNumberIsASignOfLifeAndNoCount() {
        intake.accept(List.of(gauge("CAM001", -20, 7)));
        intake.accept(List.of(Observation.gauge("CAM001", NINE.minusSeconds(1), Map.of("presence.human", 1.0))));
        assertThat(heard.samples).hasSize(1);
        assertThat(health.lastSeen(camera().id())).hasValue(NINE.minusSeconds(1));
        assertThat(now().occupancy()).isEqualTo(Map.of(CountClass.PERSON, 7.0));
    }

    @Test
    void aFlowIsWhatPassedByTheTimeThatItTook() {
        intake.accept(List.of(counter("", -60_000, 100), counter("", -30_000, 101), counter("", -29_500, 102)));
        rollUp.finish();
        assertThat(minutes()).singleElement().satisfies(minute -> {
            assertThat(minute.mean()).isCloseTo(2 * 60 / 30.5, within(1e-9));
            assertThat(minute.samples()).isEqualTo(2);
        });
    }

    @Test
    void aCounterWithoutATimeOfItsOwnIsReadAgainstTheOneBefore() {
        for (int i = 0; i < 2; i++) {
            intake.accept(List.of(new Observation(
                    "CAM001",
                    NINE.minusSeconds(60 - 30L * i).plusNanos(123_456_789),
                    Kind.CUMULATIVE,
                    null,
                    null,
                    Map.of("person", 100.0 + i),
                    null)));
        }
        assertThat(heard.samples).singleElement().satisfies(sample -> assertThat(sample.values())
                .containsEntry(CountClass.PERSON, 2.0));
    }

    @Test
    void aCounterThatIsAskedOnceAnHourStillFlows() {
        setup.begin(NINE.minusSeconds(3_601), seldom("CAM001", 3_600));
        intake.accept(List.of(counter("", -3_601_000, 100)));
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), NINE, 1)));
        intake.accept(List.of(counter("", 0, 400)));
        assertThat(heard.samples).singleElement().satisfies(sample -> assertThat(
                        sample.values().get(CountClass.PERSON))
                .isCloseTo(300 / 60.0 * 3_600 / 3_601, within(0.01)));
        assertThat(now().flow().get(CountClass.PERSON)).isCloseTo(300 / 60.0 * 3_600 / 3_601, within(0.01));
        rollUp.finish();
        assertThat(means()).singleElement().satisfies(mean -> assertThat(mean)
                .isCloseTo(300 / 60.0 * 3_600 / 3_601, within(0.01)));
    }

    private static CameraData seldom(String code, int seconds) {
        CameraData like = CameraFixtures.camera(code, CameraFixtures.VAN_MIEU);
        return new CameraData(
                code,
                like.name(),
                like.street(),
                like.position(),
                like.product(),
                Duration.ofSeconds(seconds),
                like.visibleArea(),
                like.lanes(),
                like.ignoreZones());
    }

    @Test
    void severalNumbersOfOneSecondAreOneMomentWhateverTheirOrder() {
        List<Observation> sent =
                List.of(counter("", -60_000, 100), counter("", -40_000, 102), counter("", -40_000, 101));
        intake.accept(sent);
        intake.accept(List.of(counter("", -20_000, 103)));
        assertThat(heard.samples.stream()
                        .mapToDouble(s -> s.weight() * s.values().getOrDefault(CountClass.PERSON, 0.0))
                        .sum())
                .isCloseTo(3, within(1e-9));
        rollUp.finish();
        assertThat(means()).singleElement().satisfies(mean -> assertThat(mean * 40 / 60)
                .isCloseTo(3, within(1e-9)));
    }

    @Test
    void whatAWrongClockSaysIsKeptAndEntersNoMinute() {
        for (int i = 0; i < 8; i++) {
            Instant now = NINE.plusSeconds(10L * i);
            clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 1)));
            intake.accept(List.of(Observation.gauge("CAM001", now.minusSeconds(1_800), Map.of("person", 3.0 + i))));
        }
        rollUp.finish();
        assertThat(rows()).isEqualTo(8);
        assertThat(minutes()).allSatisfy(minute -> assertThat(minute.max()).isLessThan(6));
        assertThat(now().occupancy().get(CountClass.PERSON)).isLessThan(6);
    }

    @Test
    void whatWasSentAgainFillsTheMinutesInWhichNothingCameInTime() {
        intake.accept(List.of(gauge("CAM001", -115, 10), again(-110, 90), again(-50, 30)));
        rollUp.finish();
        assertThat(minutes())
                .extracting(MinuteCount::mean, MinuteCount::samples)
                .containsExactly(tuple(10.0, 1), tuple(30.0, 0));
    }

    @Test
    void theNewestReadingAddsUpThePlacesAndTheClasses() {
        intake.accept(List.of(counter("1", -60_000, 9_000), counter("2", -55_000, 25)));
        intake.accept(List.of(counter("1", -30_000, 9_010), counter("2", -25_000, 30)));
        assertThat(now().flow()).isEqualTo(Map.of(CountClass.PERSON, 30.0));
        assertThat(now().flowAt()).isEqualTo(NINE.minusSeconds(25));
        intake.accept(List.of(gauge("CAM001", -20, 4)));
        intake.accept(List.of(Observation.gauge("CAM001", NINE.minusSeconds(15), Map.of("car", 2.0))));
        assertThat(now().occupancy()).isEqualTo(Map.of(CountClass.PERSON, 4.0, CountClass.CAR, 2.0));
    }

    private Camera camera() {
        return cameras.findByCode("CAM001").orElseThrow().camera();
    }

    private CameraNow now() {
        return latest.of(camera(), cameras.numberOf(camera().id()).orElseThrow());
    }

    private static Observation counter(String place, long millis, double persons) {
        return new Observation(
                "CAM001",
                NINE.plusMillis(millis),
                Kind.CUMULATIVE,
                null,
                null,
                Map.of("person", persons),
                null,
                place,
                false);
    }

    private static Observation again(long second, double persons) {
        return new Observation(
                "CAM001", NINE.plusSeconds(second), Kind.GAUGE, null, null, Map.of("person", persons), null, "", true);
    }

    private List<MinuteCount> minutes() {
        return counts.minutes(List.of(camera().id()), NINE.minus(Duration.ofHours(1)), NINE.plus(Duration.ofHours(1)));
    }

    private List<Double> means() {
        return minutes().stream().map(MinuteCount::mean).toList();
    }

    private long rows() {
        return jdbc.sql("SELECT COUNT(*) FROM camera_observation")
                .query(Long.class)
                .single();
    }

    private static Observation gauge(String camera, long second, double persons) {
        return Observation.gauge(camera, NINE.plusSeconds(second), Map.of("person", persons));
    }
}
