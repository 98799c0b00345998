package vn.hanoi.ops.cameras.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.cameras.dialect.Message;
import vn.hanoi.ops.cameras.stream.RollUp;

/** One hour of one gate, told by an ONVIF camera, by a Hikvision camera and in the console's own form. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithOfficer(Role.ADMIN)
class SameHourModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final int STEPS = 360;

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    SourceRegister register;

    @Autowired
    SourceIntake intake;

    @Autowired
    ObservationIntake own;

    @Autowired
    RollUp rollUp;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startWithThreeCameras() {
        setup.begin(
                NINE.plusSeconds(3600),
                CameraFixtures.camera("NATIVE", CameraFixtures.VAN_MIEU),
                CameraFixtures.camera("ONVIF", CameraFixtures.VAN_MIEU),
                CameraFixtures.camera("HIK", CameraFixtures.VAN_MIEU));
    }

    @Test
    void anHourGivesTheSameMinutesThroughEachOfThem() {
        SourceId onvif = register.register(
                SourceData.push("O", "O", "onvif", id("ONVIF")).over(Transport.MQTT, "cam/o"));
        SourceId hik = register.register(SourceData.push("H", "H", "hikvision", id("HIK")));
        Random random = new Random(7);
        int enter = 40_000;
        int exit = 39_000;
        for (int step = 0; step < STEPS; step++) {
            boolean reset = step == 200;
            enter = reset ? 3 : enter + random.nextInt(9);
            exit = reset ? 2 : exit + random.nextInt(7);
            Instant at = NINE.plusSeconds(10L * step);
            own.accept(List.of(new Observation(
                    "NATIVE", at, Kind.CUMULATIVE, null, null, Map.of("person", 1.0 * (enter + exit)), null)));
            intake.take(
                    onvif,
                    new Message("cam/o/onvif-ej/RuleEngine/CountAggregation/Counter/&1/Gate", bytes("""
                    {"UtcTime":"%s","Source":{"Rule":"Gate"},"Data":{"Count":"%d"}}""".formatted(
                                    at, enter + exit))));
            intake.take(hik, new Message("", bytes("""
                    <EventNotificationAlert xmlns="urn:psialliance-org"><channelID>1</channelID>
                    <eventType>PeopleCounting</eventType><peopleCounting><RealTime><time>%s</time></RealTime>
                    <enter>%d</enter><exit>%d</exit></peopleCounting></EventNotificationAlert>""".formatted(at, enter, exit))));
        }
        rollUp.finish();
        assertThat(minutes("NATIVE")).hasSize(60).isEqualTo(minutes("ONVIF")).isEqualTo(minutes("HIK"));
    }

    @Test
    void twoLinesOfOneCameraAddUpAndAreNeverTakenForResets() {
        SourceId hik = register.register(SourceData.push("H", "H", "hikvision", id("HIK")));
        for (int minute = 0; minute < 3; minute++) {
            for (int region = 1; region <= 2; region++) {
                int count = region == 1 ? 9_000 + 10 * minute : 20 + 5 * minute;
                intake.take(hik, new Message("", bytes("""
                        <EventNotificationAlert><channelID>1</channelID><eventType>PeopleCounting</eventType>
                        <peopleCounting><RealTime><time>%s</time></RealTime><enter>%d</enter><exit>0</exit>
                        <regionsID>%d</regionsID></peopleCounting></EventNotificationAlert>""".formatted(NINE.plusSeconds(60L * minute), count, region))));
            }
        }
        rollUp.finish();
        assertThat(minutes("HIK")).containsExactly("02:01 15.0", "02:02 15.0");
    }

    @Test
    void aLastReportAtTheTimeOfAResetIsNoReset() {
        SourceId onvif = register.register(
                resetting(SourceData.push("O", "O", "onvif", id("ONVIF")).over(Transport.MQTT, "cam/o")));
        SourceId dahua = register.register(SourceData.push("D", "D", "dahua", id("HIK")));
        Instant midnight = Instant.parse("2021-09-20T17:00:00Z");
        int[] shown = {15_000, 15_003, 2};
        for (int i = 0; i < shown.length; i++) {
            Instant at = midnight.plusSeconds(60L * (i - 1));
            intake.take(onvif, counter(at, shown[i]));
            intake.take(dahua, Message.of("""
                    summary.Channel=0
                    summary.EnteredSubtotal.Today=%d
                    summary.ExitedSubtotal.Today=0
                    summary.UTC=%d
                    """.formatted(shown[i], at.getEpochSecond() + 5)));
        }
        rollUp.finish();
        assertThat(minutes("ONVIF")).containsExactly("17:00 3.0", "17:01 2.0");
        assertThat(minutes("HIK")).containsExactly("17:00 3.0", "17:01 2.0");
    }

    @Test
    void aResetThatIsKnownIsSeenThoughTheNumberIsGreater() {
        SourceId onvif = register.register(
                resetting(SourceData.push("O", "O", "onvif", id("ONVIF")).over(Transport.MQTT, "cam/o")));
        Instant midnight = Instant.parse("2021-09-20T17:00:00Z");
        intake.take(onvif, counter(midnight.minusSeconds(30), 6));
        intake.take(onvif, counter(midnight.plusSeconds(90), 8));
        rollUp.finish();
        assertThat(minutes("ONVIF")).containsExactly("17:01 4.0");
    }

    private static Message counter(Instant at, int shown) {
        return new Message(
                "cam/o/onvif-ej/RuleEngine/CountAggregation/Counter/&1/Gate", bytes("""
                {"UtcTime":"%s","Source":{"Rule":"Gate"},"Data":{"Count":"%d"}}""".formatted(at, shown)));
    }

    private static SourceData resetting(SourceData plain) {
        return new SourceData(
                plain.code(),
                plain.name(),
                plain.product(),
                plain.transport(),
                plain.address(),
                plain.login(),
                plain.password(),
                plain.zone(),
                plain.unnamedClass(),
                List.of(LocalTime.MIDNIGHT),
                plain.pollSeconds(),
                plain.perMinute(),
                plain.certificate(),
                plain.streams());
    }

    @Test
    void aRetainedMessageThatComesAgainIsCountedOnce() {
        SourceId onvif = register.register(
                SourceData.push("O", "O", "onvif", id("ONVIF")).over(Transport.MQTT, "cam/o"));
        Message retained = new Message(
                "cam/o/onvif-ej/RuleEngine/CountAggregation/OccupancyCounter/&1/Gate", bytes("""
                {"UtcTime":"%s","Source":{"Rule":"Gate"},"Data":{"Count":7}}""".formatted(NINE)));
        assertThat(intake.take(onvif, retained).accepted()).isEqualTo(1);
        assertThat(intake.take(onvif, retained).duplicates()).isEqualTo(1);
    }

    @Test
    void objectsThatComeOneByOneMakeAPicture() {
        SourceId deep = register.register(SourceData.push("D", "D", "deepstream", id("HIK")));
        for (int frame = 0; frame < 2; frame++) {
            for (int object = 0; object < 4 - frame; object++) {
                intake.take(deep, Message.of("""
                        {"mdsversion":"1.0","@timestamp":"%s","sensor":{"id":"s"},"object":{"id":"%d","person":{}}}""".formatted(NINE.plusSeconds(frame), object)));
            }
        }
        assertThat(jdbc.sql("SELECT person FROM camera_observation WHERE kind = 3")
                        .query(Double.class)
                        .list())
                .containsExactly(4.0);
    }

    @Test
    void aMinibusThatASourceTellsFromABusIsCountedAsOne() {
        SourceId fiware = register.register(SourceData.push("F", "F", "fiware", id("HIK")));
        for (String type : List.of("minibus", "bus")) {
            intake.take(fiware, Message.of("""
                    {"id":"%s","type":"TrafficFlowObserved","dateObservedFrom":"%s","dateObservedTo":"%s",\
                    "intensity":12,"vehicleType":"%s"}""".formatted(type, NINE, NINE.plusSeconds(120), type)));
        }
        assertThat(jdbc.sql("SELECT CONCAT(COALESCE(minibus, -1), ' ', COALESCE(bus, -1)) FROM camera_observation")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("12 -1", "-1 12");
        rollUp.finish();
        assertThat(jdbc.sql("SELECT mean FROM camera_minute WHERE count_class = ?")
                        .param(CountClass.MINIBUS.ordinal())
                        .query(Double.class)
                        .list())
                .containsExactly(6.0);
    }

    private List<String> minutes(String code) {
        return jdbc
                .sql("SELECT CONCAT(DATE_FORMAT(m.counted_minute, '%H:%i'), ' ', m.mean) FROM camera_minute m"
                        + " JOIN camera_register c ON c.number = m.camera_no WHERE c.code = ?"
                        + " ORDER BY m.counted_minute")
                .param(code)
                .query(String.class)
                .list()
                .stream()
                .map(text -> text.matches(".*\\.\\d.*") ? text : text + ".0")
                .toList();
    }

    private CameraId id(String code) {
        return cameras.findByCode(code).orElseThrow().id();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
