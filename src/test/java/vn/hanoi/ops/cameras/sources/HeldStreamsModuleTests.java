package vn.hanoi.ops.cameras.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.CameraWatch;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.cameras.dialect.Message;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Recorders that speak only when a number changes. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithOfficer(Role.ADMIN)
class HeldStreamsModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final String CAM = "viseron/binary_sensor/ho_guom_01";

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    SourceRegister register;

    @Autowired
    SourceIntake intake;

    @Autowired
    CameraWatch watch;

    @Autowired
    HeldStreams held;

    @Autowired
    TopicSources topics;

    @Autowired
    ObservationIntake observations;

    @Autowired
    ConsoleClock clock;

    private SourceId viseron;
    private SourceId frigate;

    @BeforeEach
    void startWithTwoRecorders() {
        setup.begin(
                NINE,
                CameraFixtures.camera("HO-GUOM-01", CameraFixtures.HOAN_KIEM),
                CameraFixtures.camera("HO-GUOM-02", CameraFixtures.HOAN_KIEM));
        held.forget();
        viseron = register.register(
                SourceData.push("VIS", "Viseron", "viseron", camera(1)).over(Transport.MQTT, "viseron"));
        frigate = register.register(
                SourceData.push("FRI", "Frigate", "frigate", camera(2)).over(Transport.MQTT, "khu"));
    }

    @Test
    void thePeopleARecorderNamedStayWhileOnlyItsCarsChange() {
        works(true);
        sees("person", 3, false);
        at(NINE.plusSeconds(900));
        sees("car", 5, false);
        assertThat(due()).isEmpty();
        at(NINE.plusSeconds(906));
        assertThat(due()).singleElement().satisfies(o -> assertThat(o.counts())
                .containsOnly(Map.entry("person", 3.0), Map.entry("car", 5.0)));
    }

    @Test
    void aCameraOfWhichNothingChangesIsNotOfflineWhileItIsConnected() {
        works(true);
        sees("person", 3, false);
        for (int minute = 1; minute <= 10; minute++) {
            at(NINE.plusSeconds(60L * minute));
            observations.accept(due());
        }
        assertThat(cameras.healthOf(camera(1))).isEqualTo(CameraHealth.ONLINE);
        works(false);
        assertThat(cameras.healthOf(camera(1))).isEqualTo(CameraHealth.OFFLINE);
        works(true);
        at(NINE.plusSeconds(700));
        assertThat(due()).isEmpty();
    }

    @Test
    void aNumberIsDroppedByTheLastWillAndWhenTheBrokerIsLost() {
        works(true);
        sees("person", 3, false);
        take(viseron, "viseron/lwt", "dead", false);
        at(NINE.plusSeconds(60));
        assertThat(due()).isEmpty();
        take(viseron, "viseron/lwt", "alive", false);
        sees("person", 4, false);
        held.forget();
        at(NINE.plusSeconds(120));
        assertThat(due()).isEmpty();
    }

    @Test
    void whereSeveralNodesHearARecorderOneStoresAndAnotherCanGoOn() {
        works(true);
        held.tells(false);
        assertThat(sees("person", 3, false).accepted()).isZero();
        at(NINE.plusSeconds(60));
        assertThat(due()).isEmpty();
        held.tells(true);
        assertThat(due()).singleElement().satisfies(o -> assertThat(o.counts()).containsEntry("person", 3.0));
    }

    @Test
    void aRetainedNumberIsNotOfNowUntilItsCameraIsSaidToWork() {
        assertThat(sees("person", 3, true).accepted()).isZero();
        at(NINE.plusSeconds(60));
        assertThat(due()).isEmpty();
        take(viseron, CAM + "_connected/state", "{\"state\":\"on\"}", true);
        assertThat(due()).singleElement().satisfies(o -> assertThat(o.counts()).containsEntry("person", 3.0));
    }

    @Test
    void aRegisteredRecorderThatNeverTellsWhatMovesCountsAllVehicles() {
        take(frigate, "khu/ho_guom_02/motorcycle", "31", false);
        assertThat(due()).isEmpty();
        at(NINE.plusSeconds(3));
        assertThat(due()).singleElement().satisfies(o -> assertThat(o.counts()).containsEntry("motorcycle", 31.0));
        take(frigate, "khu/ho_guom_02/motorcycle", "40", false);
        take(frigate, "khu/ho_guom_02/motorcycle/active", "4", false);
        at(NINE.plusSeconds(30));
        due();
        at(NINE.plusSeconds(60));
        assertThat(due()).singleElement().satisfies(o -> assertThat(o.counts()).containsEntry("motorcycle", 4.0));
    }

    @Test
    void aRegisteredRecordersAnswerOnConnectingIsWhatItsCamerasShow() {
        String activity = "{\"ho_guom_02\":{\"objects\":[{\"label\":\"person\",\"stationary\":true},"
                + "{\"label\":\"car\",\"stationary\":true}]}}";
        assertThat(take(frigate, "khu/camera_activity", activity, false).accepted())
                .isOne();
        at(NINE.plusSeconds(60));
        assertThat(due()).singleElement().satisfies(o -> assertThat(o.counts()).containsOnly(Map.entry("person", 1.0)));
        take(frigate, "khu/ho_guom_02/status/detect", "offline", false);
        at(NINE.plusSeconds(120));
        assertThat(due()).isEmpty();
    }

    @Test
    void aDetectorThatIsSwitchedOffCountsNothingThoughItsCameraIsSwitchedOn() {
        take(frigate, "khu/ho_guom_02/person", "3", false);
        take(frigate, "khu/ho_guom_02/detect/state", "OFF", true);
        take(frigate, "khu/ho_guom_02/enabled/state", "ON", true);
        assertThat(cameras.healthOf(camera(2))).isEqualTo(CameraHealth.OFFLINE);
        take(frigate, "khu/ho_guom_02/person", "4", true);
        at(NINE.plusSeconds(60));
        assertThat(due()).isEmpty();
    }

    @Test
    void whatAStreamSaidOfACameraThatIsNotItsOwnAnyMoreIsOver() {
        take(frigate, "khu/ho_guom_02/detect/state", "OFF", true);
        assertThat(watch.signs(cameras.find(camera(2)).orElseThrow())).containsExactly(CameraSign.NOT_COUNTING);
        SourceDetails details = register.find(frigate).orElseThrow();
        register.change(frigate, details.version(), details.data().with(Map.of("nga_tu", camera(2))));
        assertThat(watch.signs(cameras.find(camera(2)).orElseThrow())).isEmpty();
        take(frigate, "khu/nga_tu/detect/state", "OFF", true);
        register.retire(frigate);
        assertThat(watch.signs(cameras.find(camera(2)).orElseThrow())).isEmpty();
    }

    @Test
    void aRecorderThatComesBackIsAskedWhatItsCamerasShow() {
        topics.back();
        take(frigate, "khu/available", "online", true);
        works(true);
        assertThat(topics.back()).isEqualTo(new TopicSources.Back(List.of(), List.of()));
        take(frigate, "khu/available", "offline", false);
        take(frigate, "khu/available", "online", false);
        works(false);
        works(true);
        assertThat(topics.back()).isEqualTo(new TopicSources.Back(List.of("khu/onConnect"), List.of("viseron/#")));
        assertThat(topics.back().asking()).isEmpty();
    }

    @Test
    void aNumberOutlastsOneBadFigureOfItsRecorder() {
        take(frigate, "khu/ho_guom_02/person", "3", false);
        due();
        stats(0.9);
        at(NINE.plusSeconds(60));
        assertThat(due()).isEmpty();
        stats(5);
        assertThat(due()).singleElement().satisfies(o -> assertThat(o.counts()).containsEntry("person", 3.0));
    }

    @Test
    void thePictureOfObjectsThatEveryNodeHearsIsStoredByOne() {
        SourceId boxes = register.register(
                SourceData.push("DS", "DeepStream", "deepstream", camera(1)).over(Transport.MQTT, "hop"));
        assertThat(topics.filters()).contains(new TopicSources.Filter("hop/#", true));
        String picture = """
                {"version":"4.0","@timestamp":"2021-09-21T01:59:5%dZ","sensorId":"1",\
                "objects":["957|1|1|9|9|Person"]}""";
        held.tells(false);
        assertThat(take(boxes, "hop/1", picture.formatted(1), false).accepted()).isZero();
        held.tells(true);
        assertThat(take(boxes, "hop/1", picture.formatted(2), false).accepted()).isOne();
    }

    private void stats(double fps) {
        String camera = "{\"camera_fps\":" + fps + ",\"process_fps\":5,\"detection_enabled\":true}";
        take(frigate, "khu/stats", "{\"cameras\":{\"ho_guom_02\":" + camera + "}}", false);
    }

    private SourceReceipt sees(String type, int number, boolean retained) {
        return take(
                viseron,
                CAM + "_object_detected_" + type + "/state",
                "{\"state\":\"on\",\"attributes\":{\"count\":" + number + "}}",
                retained);
    }

    private void works(boolean on) {
        take(viseron, CAM + "_connected/state", "{\"state\":\"" + (on ? "on" : "off") + "\"}", false);
    }

    private SourceReceipt take(SourceId source, String topic, String text, boolean retained) {
        return intake.take(source, new Message(topic, text.getBytes(StandardCharsets.UTF_8), retained));
    }

    private List<Observation> due() {
        return held.due(clock.instant());
    }

    private CameraId camera(int number) {
        return cameras.findByCode("HO-GUOM-0" + number).orElseThrow().id();
    }

    private void at(Instant now) {
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 1)));
    }
}
