package vn.hanoi.ops.cameras;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.cameras.IntakeReceipt.Rejection;
import vn.hanoi.ops.cameras.stream.RollUp;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
class IntakeModuleTests {

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
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Heard heard;

    @BeforeEach
    void startWithTwoCamerasAtNine() {
        setup.begin(
                NINE,
                CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU),
                CameraFixtures.camera("CAM002", CameraFixtures.HOAN_KIEM));
    }

    @Test
    void acceptsWhatIsNewOnce() {
        List<Observation> sent = List.of(gauge("CAM001", -10, 12), gauge("CAM002", -10, 3));
        assertThat(intake.accept(sent)).isEqualTo(new IntakeReceipt(2, 0, List.of()));
        assertThat(heard.samples).hasSize(2);
        assertThat(intake.accept(sent)).isEqualTo(new IntakeReceipt(0, 2, List.of()));
        assertThat(heard.samples).hasSize(2);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void tellsNewFromKnownInOneCall() {
        intake.accept(List.of(gauge("CAM001", -10, 12), gauge("CAM001", -5, 13)));
        List<Observation> mixed = List.of(gauge("CAM001", -5, 13), gauge("CAM001", -4, 14), gauge("CAM001", -4, 14));
        assertThat(intake.accept(mixed)).isEqualTo(new IntakeReceipt(1, 2, List.of()));
        assertThat(heard.samples.getLast().values()).isEqualTo(Map.of(CountClass.PERSON, 14.0));
    }

    @Test
    void refusesEachWrongElementAndKeepsTheOthers() {
        IntakeReceipt receipt = intake.accept(List.of(
                gauge("CAM404", -5, 1),
                gauge("cam001", -5, 1),
                new Submission.Unreadable("BAD_TIME", "Field 'at'"),
                gauge("CAM001", 121, 1),
                gauge("CAM001", -5, -1),
                gauge("CAM001", -5, 100_001),
                gauge("CAM001", -5, Double.NaN),
                observation(Kind.INTERVAL, -5, NINE, null, 1),
                observation(Kind.INTERVAL, -5, NINE.minus(Duration.ofHours(25)), null, 1),
                observation(Kind.INTERVAL, -5, NINE.minusSeconds(65), null, 1.5),
                observation(Kind.CUMULATIVE, -5, null, NINE, 1),
                Observation.gauge("CAM001", NINE.minus(Duration.ofDays(3_652)), Map.of("person", 1.0))));
        assertThat(receipt.accepted()).isEqualTo(1);
        assertThat(receipt.rejected().stream().map(Rejection::index))
                .containsExactly(0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(receipt.rejected().stream().map(Rejection::code))
                .containsExactly(
                        "UNKNOWN_CAMERA",
                        "BAD_TIME",
                        "IN_FUTURE",
                        "BAD_COUNT",
                        "BAD_COUNT",
                        "BAD_COUNT",
                        "BAD_INTERVAL",
                        "BAD_INTERVAL",
                        "BAD_COUNT",
                        "BAD_INTERVAL",
                        "TOO_OLD");
    }

    @Test
    void keepsUnknownClassesWithoutCountingThem() {
        intake.accept(List.of(
                Observation.gauge("CAM001", NINE.minusSeconds(5), Map.of("tram", 2.0, "Lorry", 1.0, "truck", 2.0))));
        assertThat(heard.samples.getFirst().values()).isEqualTo(Map.of(CountClass.TRUCK, 3.0));
        assertThat(jdbc.sql("SELECT extras FROM camera_observation")
                        .query(String.class)
                        .single())
                .isEqualTo("{\"classes\":{\"tram\":2.0}}");
    }

    @Test
    void readsAListAsAllThatIsInView() {
        intake.accept(List.of(observation(Kind.LIST, -5, null, null, 4)));
        assertThat(heard.samples.getFirst().values())
                .containsEntry(CountClass.PERSON, 4.0)
                .containsEntry(CountClass.CAR, 0.0);
    }

    @Test
    void takesLateObservationsOfThatYear() {
        assertThat(intake.accept(List.of(gauge("CAM001", -86_400 * 200, 12))).accepted())
                .isEqualTo(1);
        assertThat(health.healthOf(cameras.findByCode("CAM001").orElseThrow().camera()))
                .isEqualTo(CameraHealth.OFFLINE);
    }

    @Test
    void readsACounterByEventTimeWhateverTheOrderOfArrival() {
        intake.accept(List.of(observation(Kind.CUMULATIVE, -180, null, null, 100)));
        intake.accept(List.of(observation(Kind.CUMULATIVE, -60, null, null, 160)));
        assertThat(heard.samples.getLast().values()).containsEntry(CountClass.PERSON, 30.0);
        intake.accept(List.of(observation(Kind.CUMULATIVE, -120, null, null, 110)));
        assertThat(heard.samples.getLast().values()).containsEntry(CountClass.PERSON, 10.0);
        rollUp.finish();
        rollUp.finish();
        assertThat(means()).containsExactly(10.0, 50.0);
    }

    @Test
    void sumsUpMinutesFromTheRawCountsAlone() {
        intake.accept(List.of(gauge("CAM001", -115, 10), gauge("CAM001", -100, 20), gauge("CAM001", -50, 5)));
        rollUp.finish();
        intake.accept(List.of(gauge("CAM001", -90, 60)));
        rollUp.finish();
        assertThat(minutes())
                .extracting(MinuteCount::mean, MinuteCount::max, MinuteCount::samples)
                .containsExactly(tuple(30.0, 60.0, 3), tuple(5.0, 5.0, 1));
    }

    @Test
    void manyCamerasOfAMinuteAreReadTogetherAndTellTheSame() {
        intake.accept(List.of(
                gauge("CAM001", -115, 10), gauge("CAM002", -100, 7), gauge("CAM001", -50, 5), gauge("CAM003", -40, 1)));
        rollUp.finish();
        List<CameraId> two = Stream.of("CAM001", "CAM002")
                .map(code -> cameras.findByCode(code).orElseThrow().camera().id())
                .toList();
        List<CameraId> many = Stream.concat(
                        two.stream(),
                        Stream.generate(() -> new CameraId(UUID.randomUUID())).limit(500))
                .toList();
        Instant from = NINE.minus(Duration.ofMinutes(3));
        assertThat(counts.minuteMeans(many, from, NINE))
                .hasSize(3)
                .containsExactlyInAnyOrderElementsOf(counts.minuteMeans(two, from, NINE));
    }

    @Test
    void makesUpAfterACrashForMinutesThatWereNotSummedUp() {
        intake.accept(List.of(gauge("CAM001", -115, 10)));
        rollUp.finish();
        intake.accept(List.of(gauge("CAM001", -50, 5)));
        jdbc.sql("DELETE FROM camera_minute WHERE mean = 5").update();
        RollUp afterCrash = beans.createBean(RollUp.class);
        afterCrash.afterSingletonsInstantiated();
        afterCrash.finish();
        assertThat(means()).containsExactly(10.0, 5.0);
    }

    private List<MinuteCount> minutes() {
        CameraId id = cameras.findByCode("CAM001").orElseThrow().camera().id();
        return counts.minutes(List.of(id), NINE.minus(Duration.ofHours(1)), NINE.plus(Duration.ofHours(1)));
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

    private static Observation observation(
            Kind kind, long second, @Nullable Instant from, @Nullable Instant since, double persons) {
        return new Observation("CAM001", NINE.plusSeconds(second), kind, from, since, Map.of("person", persons), null);
    }
}
