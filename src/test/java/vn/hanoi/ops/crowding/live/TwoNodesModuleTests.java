package vn.hanoi.ops.crowding.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hanoi.ops.crowding.CrowdingSetup.minute;
import static vn.hanoi.ops.crowding.CrowdingSetup.people;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5Client;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.CameraWatch;
import vn.hanoi.ops.cameras.CamerasChanged;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.crowding.AdvisoryMark;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.advisories.AdvisoryRow;
import vn.hanoi.ops.embedded.TestBroker;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.LiveChannel;

/** Two console nodes on one database and one broker. */
@ApplicationModuleTest(module = "crowding", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@Import({CrowdingSetup.class, CameraSetup.class})
@TestPropertySource(properties = "console.nodes.name=one")
@DirtiesContext
class TwoNodesModuleTests {

    private static final int PORT = TestBroker.freePort();
    private static final AutoCloseable BROKER = TestBroker.start(PORT);
    private static final TestContextManager SECOND = new TestContextManager(SecondNode.class);
    private static ApplicationContext second;

    @Autowired
    CrowdingSetup setup;

    @Autowired
    LiveStreets first;

    @Autowired
    Judge judge;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ObservationIntake intake;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    JdbcClient jdbc;

    private StreetId street;

    /** The same room once more, under another name. */
    @ApplicationModuleTest(module = "crowding", mode = BootstrapMode.DIRECT_DEPENDENCIES)
    @Import({CrowdingSetup.class, CameraSetup.class})
    @TestPropertySource(properties = "console.nodes.name=two")
    static class SecondNode {
        @DynamicPropertySource
        static void useTheTestsBroker(DynamicPropertyRegistry properties) {
            broker(properties);
        }
    }

    @DynamicPropertySource
    static void useTheTestsBroker(DynamicPropertyRegistry properties) {
        broker(properties);
    }

    private static void broker(DynamicPropertyRegistry properties) {
        properties.add("console.nodes.enabled", () -> true);
        properties.add("console.mqtt.enabled", () -> true);
        properties.add("console.mqtt.host", () -> "127.0.0.1");
        properties.add("console.mqtt.port", () -> PORT);
        properties.add("console.mqtt.user", () -> TestBroker.USER);
        properties.add("console.mqtt.password", () -> TestBroker.PASSWORD);
    }

    @BeforeAll
    static void startTheSecondNode() {
        second = SECOND.getTestContext().getApplicationContext();
    }

    @AfterAll
    static void stopTheSecondNodeAndTheBroker() throws Exception {
        SECOND.getTestContext().markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
        BROKER.close();
    }

    @BeforeEach
    void beginAtNineOnBothNodes() {
        setup.begin();
        street = setup.street("QTG");
        at(0);
        judge.look();
        second.getBean(Judge.class).look();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            events.publishEvent(new CamerasChanged(Set.of()));
            assertThat(onSecond())
                    .hasValueSatisfying(now -> assertThat(now.camerasAssigned()).isEqualTo(2));
        });
    }

    @Test
    void countsOfOneStreetThatArriveAtTwoNodesMakeOneLevelOnBothAndOneAdvisory() {
        for (int m = 0; m < 20; m++) {
            at(m + 1.1);
            intake.accept(List.of(people("CAM001", minute(m + 0.8), 34)));
            second.getBean(ObservationIntake.class).accept(List.of(people("CAM002", minute(m + 0.9), 34)));
            int so = m;
            await().untilAsserted(() -> {
                assertThat(first.shown(street)).hasValueSatisfying(now -> isAt(now, so));
                assertThat(onSecond()).hasValueSatisfying(now -> isAt(now, so));
            });
        }
        await().untilAsserted(() -> {
            assertThat(first.shown(street).orElseThrow().level()).isEqualTo(5);
            assertThat(onSecond().orElseThrow().level()).isEqualTo(5);
            assertThat(onSecond().orElseThrow().density()).isEqualTo(0.34);
        });
        await().untilAsserted(() -> {
            assertThat(count("crowding_advisory")).isOne();
            assertThat(mark(first.shown(street))).isPresent().isEqualTo(mark(onSecond()));
        });
        assertThat(levels()).isOne();
    }

    @Test
    void whatMovesOnOneNodeIsToldToTheScreensOfTheOther() {
        List<AdvisoryRow> told = new CopyOnWriteArrayList<>();
        second.getBean(LiveChannel.class).subscribe(AdvisoryRow.TOPIC, AdvisoryRow.class, told::addAll);
        for (int m = 0; m < 20; m++) {
            at(m + 1.1);
            intake.accept(List.of(people("CAM001", minute(m + 0.8), 34), people("CAM002", minute(m + 0.9), 34)));
        }
        await().untilAsserted(
                        () -> assertThat(told).anyMatch(row -> row.street().equals(street)));
    }

    @Test
    void theNodesTakeTheCamerasMessagesInTurnsAndEachMessageOnce() {
        int messages = 200;
        Mqtt5BlockingClient gateway = gateway();
        at(4.1);
        for (int n = 0; n < messages; n++) {
            gateway.publishWith()
                    .topic("ops/cameras/CAM001/observations")
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .payload(("{\"at\":\"" + minute(4).plusMillis(n)
                                    + "\",\"kind\":\"GAUGE\",\"counts\":{\"person\":7}}")
                            .getBytes(StandardCharsets.UTF_8))
                    .send();
        }
        await().untilAsserted(() -> assertThat(count("camera_observation")).isEqualTo(messages));
        gateway.disconnect();
        assertThat(receipts()).isEqualTo(2);
        await().untilAsserted(() -> {
            assertThat(first.shown(street).orElseThrow().peopleAtLeast()).isEqualTo(7);
            assertThat(onSecond().orElseThrow().peopleAtLeast()).isEqualTo(7);
        });
    }

    @Test
    void aCameraThatOneNodeIsToldToBeBlindIsBlindOnBothUntilEitherHearsThatItIsOver() {
        at(1.1);
        intake.accept(List.of(people("CAM001", minute(0.9), 34)));
        CameraRegistry here = cameras;
        CameraRegistry there = second.getBean(CameraRegistry.class);
        CameraId camera = here.findByCode("CAM001").orElseThrow().id();
        intake.notice(camera, CameraSign.PICTURE_UNUSABLE, "hikvision/1#shelteralarm", true);
        await().untilAsserted(() -> assertThat(there.healthOf(camera)).isEqualTo(CameraHealth.BLIND));
        assertThat(here.healthOf(camera)).isEqualTo(CameraHealth.BLIND);
        ObservationIntake other = second.getBean(ObservationIntake.class);
        other.notice(camera, CameraSign.PICTURE_UNUSABLE, "hikvision/1#shelteralarm", false);
        await().untilAsserted(() -> assertThat(here.healthOf(camera)).isEqualTo(CameraHealth.ONLINE));
        assertThat(there.healthOf(camera)).isEqualTo(CameraHealth.ONLINE);
    }

    @Test
    void whatAnOfficerSettlesOnOneNodeIsOverOnTheOther() {
        at(1.1);
        intake.accept(List.of(people("CAM001", minute(0.9), 34)));
        Camera camera = cameras.findByCode("CAM001").orElseThrow();
        CameraRegistry there = second.getBean(CameraRegistry.class);
        intake.notice(camera.id(), CameraSign.SCENE_CHANGED, "hikvision/1#scenechangedetection", true);
        await().untilAsserted(() -> assertThat(there.healthOf(camera.id())).isEqualTo(CameraHealth.MOVED));
        second.getBean(CameraWatch.class).settle(camera, CameraSign.SCENE_CHANGED);
        await().untilAsserted(() -> assertThat(cameras.healthOf(camera.id())).isEqualTo(CameraHealth.ONLINE));
    }

    private void isAt(StreetNow now, int minute) {
        assertThat(now.asOf()).isEqualTo(minute(minute + 0.9));
        assertThat(now.peopleAtLeast()).isEqualTo(68);
    }

    private static Optional<AdvisoryMark> mark(Optional<StreetNow> now) {
        return now.map(StreetNow::advisory);
    }

    private Optional<StreetNow> onSecond() {
        return second.getBean(LiveStreets.class).shown(street);
    }

    private void at(double minute) {
        setup.at(minute(minute));
        ConsoleClock clock = second.getBean(ConsoleClock.class);
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), minute(minute), 1)));
    }

    /** Both nodes write what they took in after themselves. */
    private long receipts() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(count("camera_roll_up")).isEqualTo(2));
        return count("camera_roll_up");
    }

    private long levels() {
        return jdbc.sql("SELECT COUNT(*) FROM crowding_level WHERE street_id = ?")
                .param(Ids.bytes(street.value()))
                .query(Long.class)
                .single();
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    private static Mqtt5BlockingClient gateway() {
        Mqtt5BlockingClient gateway = Mqtt5Client.builder()
                .identifier("gateway")
                .serverHost("127.0.0.1")
                .serverPort(PORT)
                .simpleAuth()
                .username(TestBroker.USER)
                .password(TestBroker.PASSWORD.getBytes(StandardCharsets.UTF_8))
                .applySimpleAuth()
                .buildBlocking();
        gateway.connect();
        return gateway;
    }
}
