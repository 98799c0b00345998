package vn.hanoi.ops.cameras.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3BlockingClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.javacrumbs.shedlock.core.LockProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.cameras.reading.BatchReader;
import vn.hanoi.ops.cameras.sources.SourceData;
import vn.hanoi.ops.cameras.sources.SourceRegister;
import vn.hanoi.ops.cameras.sources.Transport;
import vn.hanoi.ops.embedded.MortalRecorder;
import vn.hanoi.ops.embedded.TestBroker;
import vn.hanoi.ops.kernel.ConsoleClock;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@Import(CameraSetup.class)
@DirtiesContext
class MqttIntakeModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final int PORT = TestBroker.freePort();
    private static AutoCloseable broker = TestBroker.start(PORT);

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObservationIntake intake;

    @Autowired
    BatchReader reader;

    @Autowired
    JsonMapper json;

    @Autowired
    ConsoleClock clock;

    @Autowired
    DeviceTopics devices;

    @Autowired
    MqttIntake mqtt;

    @Autowired
    SourceRegister register;

    private Mqtt3BlockingClient sender;

    @DynamicPropertySource
    static void useTheTestsBroker(DynamicPropertyRegistry properties) {
        properties.add("console.mqtt.enabled", () -> true);
        properties.add("console.mqtt.host", () -> "127.0.0.1");
        properties.add("console.mqtt.port", () -> PORT);
        properties.add("console.mqtt.user", () -> TestBroker.USER);
        properties.add("console.mqtt.password", () -> TestBroker.PASSWORD);
    }

    @AfterAll
    static void stopTheBroker() throws Exception {
        broker.close();
    }

    @BeforeEach
    void startWithACameraOfEachSort() {
        setup.begin(
                NINE,
                CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU),
                CameraFixtures.frigate("PHO-HUE-01", CameraFixtures.HOAN_KIEM));
        connect();
    }

    @AfterEach
    void disconnect() {
        sender.disconnect();
    }

    @Test
    void storesObservationsOfTheConsolesOwnTopics() {
        awaitSubscriber();
        send("ops/cameras/CAM001/observations", observation("09:00:01", 12));
        send("ops/cameras/CAM001/observations", "[" + observation("09:00:02", 13) + ",{\"kind\":7}]");
        send("ops/cameras/CAM001/observations", "{\"observations\":[" + observation("09:00:03", 14) + "]}");
        await().untilAsserted(() -> assertThat(rows()).isEqualTo(3));
    }

    @Test
    void staysAliveAfterMessagesThatCannotBeRead() {
        awaitSubscriber();
        send("ops/cameras/CAM001/observations", "no JSON");
        send("ops/cameras/CAM001/observations", "");
        send("ops/cameras/CAM404/observations", observation("09:00:01", 12));
        send(
                "ops/cameras/CAM001/observations",
                "{\"camera\":\"PHO-HUE-01\"," + observation("09:00:01", 1).substring(1));
        send("frigate/PHO_HUE_01/person", "many");
        send("ops/cameras/CAM001/observations", observation("09:00:01", 12));
        await().untilAsserted(() -> assertThat(rows()).isEqualTo(1));
    }

    @Test
    void holdsWhatFrigateSaysUntilItsLastWill() throws IOException {
        awaitSubscriber();
        MortalRecorder recorder = new MortalRecorder(PORT, "frigate/available");
        send("frigate/available", "online");
        send("frigate/pho_hue_01/person", "7");
        await().untilAsserted(() -> assertThat(rows()).isEqualTo(1));
        assertThat(health("PHO-HUE-01")).isEqualTo(CameraHealth.ONLINE);
        recorder.close();
        await().untilAsserted(() -> assertThat(health("PHO-HUE-01")).isEqualTo(CameraHealth.OFFLINE));
    }

    @Test
    void aNodeThatSharesTheWorkGoesOnAfterTheDatabaseDidNotAnswerForItsTurn() {
        awaitSubscriber();
        AtomicInteger asked = new AtomicInteger();
        LockProvider locks = configuration -> {
            if (asked.incrementAndGet() < 3) {
                throw new QueryTimeoutException("down");
            }
            return Optional.of(() -> {});
        };
        MqttSettings shared = new MqttSettings(
                true, "127.0.0.1", PORT, TestBroker.USER, TestBroker.PASSWORD, false, "second", true, "frigate");
        MqttIntake second = new MqttIntake(intake, cameras, reader, json, clock, shared, locks, devices, List.of());
        second.start();
        try {
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                send("frigate/pho_hue_01/person", String.valueOf(System.nanoTime() % 1_000));
                assertThat(asked.get()).isGreaterThan(2);
            });
            send("frigate/pho_hue_01/person", "3211");
            await().untilAsserted(
                            () -> assertThat(jdbc.sql("SELECT COUNT(*) FROM camera_observation WHERE person = 3211")
                                            .query(Long.class)
                                            .single())
                                    .isEqualTo(2));
        } finally {
            second.stop();
            send("frigate/available", "offline");
            await().untilAsserted(() -> assertThat(health("PHO-HUE-01")).isEqualTo(CameraHealth.OFFLINE));
        }
    }

    @Test
    @WithOfficer(Role.ADMIN)
    void aRegisteredRecorderIsAskedWhatItsCamerasShow() throws InterruptedException {
        awaitSubscriber();
        try (Mqtt3BlockingClient.Mqtt3Publishes heard = sender.publishes(MqttGlobalPublishFilter.ALL)) {
            sender.subscribeWith().topicFilter("khu/me-tri/onConnect").send();
            CameraId camera = cameras.findByCode("PHO-HUE-01").orElseThrow().id();
            register.register(
                    SourceData.push("FRI", "Đầu ghi Mễ Trì", "frigate", camera).over(Transport.MQTT, "khu/me-tri"));
            mqtt.followNewDevices();
            assertThat(heard.receive(10, TimeUnit.SECONDS)).isPresent();
        }
    }

    @Test
    void comesBackByItselfWhenTheBrokerDoes() throws Exception {
        awaitSubscriber();
        sender.disconnect();
        broker.close();
        broker = TestBroker.start(PORT);
        connect();
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            send("ops/cameras/CAM001/observations", observation("08:20:05", 12));
            assertThat(rowsFrom("2021-09-21 01:20:00")).isEqualTo(1);
        });
    }

    @Test
    void aBrokersRestartLosesNothingThatWasAcknowledgedAndCountsNothingTwice() throws Exception {
        awaitSubscriber();
        sendTwenty();
        await().untilAsserted(() -> assertThat(rows()).isEqualTo(20));
        sender.disconnect();
        broker.close();
        broker = TestBroker.start(PORT);
        connect();
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            send("ops/cameras/CAM001/observations", observation("09:01:00", 12));
            assertThat(rows()).isEqualTo(21);
        });
        sendTwenty();
        send("ops/cameras/CAM001/observations", observation("09:01:30", 12));
        await().untilAsserted(() -> assertThat(rows()).isEqualTo(22));
    }

    private void sendTwenty() {
        for (int second = 10; second < 30; second++) {
            send("ops/cameras/CAM001/observations", observation("09:00:" + second, second));
        }
    }

    private void awaitSubscriber() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            send("ops/cameras/CAM001/observations", observation("08:00:00", 1));
            assertThat(jdbc.sql("SELECT COUNT(*) FROM camera_observation")
                            .query(Long.class)
                            .single())
                    .isPositive();
        });
        jdbc.sql("DELETE FROM camera_observation WHERE at < '2021-09-21 01:30:00'")
                .update();
    }

    private void connect() {
        sender = MqttClient.builder()
                .useMqttVersion3()
                .identifier("sender")
                .serverHost("127.0.0.1")
                .serverPort(PORT)
                .simpleAuth()
                .username(TestBroker.USER)
                .password(TestBroker.PASSWORD.getBytes(StandardCharsets.UTF_8))
                .applySimpleAuth()
                .buildBlocking();
        sender.connect();
    }

    private void send(String topic, String payload) {
        sender.publishWith()
                .topic(topic)
                .qos(MqttQos.AT_LEAST_ONCE)
                .payload(payload.getBytes(StandardCharsets.UTF_8))
                .send();
    }

    /** What a test sends at nine; the broker may still deliver what an earlier test sent before half past eight. */
    private long rows() {
        return rowsFrom("2021-09-21 01:30:00");
    }

    private long rowsFrom(String time) {
        return jdbc.sql("SELECT COUNT(*) FROM camera_observation WHERE at > ?")
                .param(time)
                .query(Long.class)
                .single();
    }

    private CameraHealth health(String code) {
        CameraId id = cameras.findByCode(code).orElseThrow().id();
        return cameras.healthOf(id);
    }

    private static String observation(String time, int persons) {
        return "{\"at\":\"2021-09-21T" + time + "+07:00\",\"kind\":\"GAUGE\",\"counts\":{\"person\":" + persons + "}}";
    }
}
