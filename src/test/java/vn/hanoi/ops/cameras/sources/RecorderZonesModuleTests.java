package vn.hanoi.ops.cameras.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
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
import vn.hanoi.ops.cameras.dialect.Message;

/** A recorder whose zone {@code bo_ho} is drawn on two cameras, and {@code cong} on one. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithOfficer(Role.ADMIN)
class RecorderZonesModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final String CONFIGURATION = """
            {"cameras":{"ho_guom_01":{"zones":{"bo_ho":{"coordinates":"0,0,1,0,1,1"},"cong":{}}},
             "ho_guom_02":{"zones":{"bo_ho":{"coordinates":"0,0,1,0,1,1"}}}}}""";

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    SourceRegister register;

    @Autowired
    SourceIntake intake;

    @Autowired
    RecorderZones zones;

    private SourceId recorder;

    @BeforeEach
    void startWithARecorderThatIsDescribed() {
        setup.begin(
                NINE,
                CameraFixtures.camera("HO-GUOM-01", CameraFixtures.HOAN_KIEM),
                CameraFixtures.frigate("HO-GUOM-09", CameraFixtures.HOAN_KIEM));
        CameraId camera = cameras.findByCode("HO-GUOM-01").orElseThrow().id();
        recorder = register.register(
                SourceData.push("FRI", "Đầu ghi Hồ Gươm", "frigate", camera).over(Transport.MQTT, "hoguom"));
        assertThat(intake.take(recorder, Message.of(CONFIGURATION)).passed()).isOne();
    }

    @Test
    void aZoneThatTwoCamerasSeeIsNotCountedAndOneOfASingleCameraIs() {
        SourceReceipt summed = count("bo_ho", 7);
        assertThat(summed.accepted()).isZero();
        assertThat(summed.unread()).extracting(SourceReceipt.Fault::code).containsExactly("SUMMED_ZONE");
        stream("cong");
        assertThat(count("cong", 7).accepted()).isOne();
        assertThat(count("ho_guom_01", 8).accepted()).isOne();
    }

    @Test
    void whereOneCameraStandsForAllAZoneInItsPictureIsNotCountedTwice() {
        assertThat(count("ho_guom_01", 2).accepted()).isOne();
        assertThat(count("cong", 2).accepted()).isZero();
        assertThat(count("cong", 2).unread()).isEmpty();
        SourceId viseron = register.register(
                SourceData.push("VIS", "Viseron", "viseron", camera()).over(Transport.MQTT, "viseron"));
        String below = "viseron/binary_sensor/ho_guom_01";
        String two = "{\"state\":\"on\",\"attributes\":{\"count\":2}}";
        assertThat(intake.take(viseron, message(below + "_object_detected_person/state", two))
                        .accepted())
                .isOne();
        SourceReceipt zone = intake.take(viseron, message(below + "_zone_cong_object_detected_person/state", two));
        assertThat(zone.accepted()).isZero();
        assertThat(zone.passed()).isOne();
    }

    @Test
    void aRecordersFiguresTellItsCamerasFromItsZonesAndItsConfigurationStaysKnown() {
        intake.take(recorder, message("hoguom/stats", "{\"cameras\":{\"ho_guom_01\":{},\"ho_guom_02\":{}}}"));
        assertThat(count("bo_ho", 7).unread())
                .extracting(SourceReceipt.Fault::code)
                .containsExactly("SUMMED_ZONE");
        assertThat(count("ho_guom_02", 7).accepted()).isOne();
    }

    @Test
    void aSourceThatNamesItsStreamsSpeaksForNoOtherCamera() {
        SourceData plain =
                SourceData.push("LIM", "Một luồng", "frigate", camera()).over(Transport.MQTT, "khac");
        SourceId limited = register.register(plain.with(Map.of("cong", camera())));
        assertThat(intake.take(limited, message("khac/ho_guom_09/person", "5")).unread())
                .extracting(SourceReceipt.Fault::code)
                .containsExactly("NO_CAMERA");
        register.change(limited, register.find(limited).orElseThrow().version(), plain.with(Map.of()));
        assertThat(intake.take(limited, message("khac/ho_guom_09/person", "5")).accepted())
                .isOne();
    }

    @Test
    void afterARestartTheConsoleStillKnowsWhichZonesAreSummed() {
        zones.forget();
        zones.remember();
        assertThat(count("bo_ho", 7).unread())
                .extracting(SourceReceipt.Fault::code)
                .containsExactly("SUMMED_ZONE");
    }

    @Test
    void aZoneThatIsDrawnOnOneCameraOnlyFromNowOnIsCounted() {
        intake.take(
                recorder,
                Message.of(
                        CONFIGURATION.replace("\"ho_guom_02\":{\"zones\":{\"bo_ho\"", "\"x\":{\"zones\":{\"khac\"")));
        zones.forget();
        zones.remember();
        stream("bo_ho");
        assertThat(count("bo_ho", 7).accepted()).isOne();
    }

    @Test
    void aRecorderUnderAPrefixOfSeveralLevelsIsReadLikeAnyOther() {
        CameraId camera = cameras.findByCode("HO-GUOM-01").orElseThrow().id();
        SourceId deep = register.register(SourceData.push("DEEP", "Đầu ghi khu cách ly", "frigate", camera)
                .over(Transport.MQTT, "cachly/me-tri/frigate"));
        String below = "cachly/me-tri/frigate/ho_guom_01/";
        assertThat(intake.take(deep, new Message(below + "person", new byte[] {'7'}))
                        .accepted())
                .isOne();
        assertThat(intake.take(deep, new Message(below + "motorcycle/active", new byte[] {'3'}))
                        .accepted())
                .isOne();
        intake.take(deep, new Message("cachly/me-tri/frigate/available", "offline".getBytes(StandardCharsets.UTF_8)));
        assertThat(cameras.healthOf(camera)).isEqualTo(CameraHealth.OFFLINE);
    }

    private CameraId camera() {
        return cameras.findByCode("HO-GUOM-01").orElseThrow().id();
    }

    /** Names a zone's stream of its own. */
    private void stream(String name) {
        SourceDetails known = register.find(recorder).orElseThrow();
        register.change(
                recorder, known.version(), known.data().with(Map.of(SourceData.ALL_STREAMS, camera(), name, camera())));
    }

    private static Message message(String topic, String text) {
        return new Message(topic, text.getBytes(StandardCharsets.UTF_8));
    }

    private SourceReceipt count(String name, int people) {
        return intake.take(
                recorder,
                new Message("hoguom/" + name + "/person", String.valueOf(people).getBytes(StandardCharsets.UTF_8)));
    }
}
