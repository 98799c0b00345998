package vn.hanoi.ops.quarantine.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.cameras.DeviceAlarm;
import vn.hanoi.ops.cameras.DeviceAlarm.What;
import vn.hanoi.ops.cameras.RecorderNews.News;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineSetup;
import vn.hanoi.ops.quarantine.SiteId;

/** What recorders, devices and our own vision say about a site, and what becomes of it. */
@ApplicationModuleTest(module = "quarantine", mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(QuarantineSetup.class)
class SiteSourcesModuleTests {

    private static final Instant TWO_AT_NIGHT = Instant.parse("2021-09-20T19:00:00Z");

    @Autowired
    QuarantineSetup setup;

    @Autowired
    SiteCameras cameras;

    @Autowired
    ComplianceDetections detections;

    @Autowired
    ReviewList list;

    @Autowired
    FrigateReviews frigate;

    @Autowired
    DeviceAlarms devices;

    @Autowired
    CameraZones zones;

    private SiteId site;
    private UUID corridor;

    @BeforeEach
    void aSiteWithACameraInTheCorridor() {
        setup.begin();
        site = setup.site("PV-1");
        setup.rooms(site, 2, 4);
        setup.manager();
        corridor =
                cameras.register(site, new SiteCameraData("pv-hl-1", "Hành lang A", "CORRIDOR", "A", "Tầng 1", "", ""));
    }

    @Test
    void readsAReviewOfFrigateWithoutNamesOrPlates() {
        String message = """
                {"type":"new","before":{},"after":{"id":"1632164400.1-abc","camera":"pv_hl_1",
                 "start_time":1632164400.1,"end_time":null,"severity":"alert","thumb_path":"x",
                 "data":{"detections":["d1","d2"],"objects":["person"],"sub_labels":["Bob"],"zones":["hanh_lang"]}}}""";
        Detection read = frigate.review(message).orElseThrow();
        assertThat(read.code()).isEqualTo(WatchCode.PRESENCE);
        assertThat(read.people()).isEqualTo(2);
        assertThat(read.toString()).doesNotContain("Bob");
        assertThat(frigate.review("{broken")).isEmpty();
        assertThat(frigate.review("[]")).isEmpty();
        assertThat(frigate.review(message.replace("person", "car"))).isEmpty();
        assertThat(frigate.review(message.replace("pv_hl_1", "pho_hue_01"))).isEmpty();
    }

    @Test
    void whatARecorderPublishesBecomesReviewsOnceHoweverOftenItComes() {
        List<News> news = List.of(
                news("events", event("new", "1632164400.1-abc", "person", false)),
                news("events", event("update", "1632164400.1-abc", "person", false)),
                news("events", event("end", "1632164400.1-abc", "person", false)),
                news("events", event("new", "1632164401.1-car", "car", false)),
                news("events", event("new", "1632164402.1-no", "person", true)),
                news("events", "{broken"),
                news("pv_hl_1/person", "3"),
                news("pv_hl_1/status/detect", "offline"));
        frigate.heard(news);
        frigate.heard(news);
        assertThat(open())
                .extracting(ReviewRow::code, ReviewRow::detections)
                .containsExactly(tuple(WatchCode.PRESENCE, 1));
        assertThat(cameras.of(site)).extracting(WatchedCamera::link).containsExactly(LinkState.LOST);
    }

    @Test
    void asManyPeopleAtOnceAsTheRuleSaysAreAGathering() {
        cameras.register(site, new SiteCameraData("pv-san", "Sân", "YARD", "", "", "", ""));
        setup.at(TWO_AT_NIGHT);
        frigate.heard(List.of(news("pv_san/person", "4"), news("pv_san/person", "6"), news("pv_san/person", "x")));
        assertThat(open()).extracting(ReviewRow::code, ReviewRow::most).containsExactly(tuple(WatchCode.GATHERING, 6));
    }

    @Test
    void whatDevicesReportIsAnAlertByThePlaceOfTheCamera() {
        cameras.register(site, new SiteCameraData("PV-NVR1-34", "Cổng", "GATE", "", "", "Cổng chính", ""));
        setup.at(TWO_AT_NIGHT.plusSeconds(20));
        assertThat(devices.watches("pv_nvr1", "34")).isTrue();
        assertThat(devices.watches("pv_nvr1", "35")).isFalse();
        devices.heard(List.of(
                alarm("PV_NVR1", "34", "", What.LINE, TWO_AT_NIGHT, false),
                alarm("PV_NVR1", "34", "", What.LINE, TWO_AT_NIGHT, false),
                alarm("X", "1", "PV-HL-1", What.LOITERING, TWO_AT_NIGHT, false),
                alarm("X", "1", "PV-HL-1", What.COVERED, TWO_AT_NIGHT.minusSeconds(3_600), false),
                alarm("X", "1", "PV-HL-1", What.FIELD, TWO_AT_NIGHT, true),
                alarm("nobody", "1", "", What.LINE, TWO_AT_NIGHT, false)));
        assertThat(open())
                .extracting(ReviewRow::code, ReviewRow::detections)
                .containsExactlyInAnyOrder(tuple(WatchCode.GATE, 1), tuple(WatchCode.PRESENCE, 1));
        assertThat(list.rows(Optional.of(site), ReviewState.CLOSED, false))
                .extracting(ReviewRow::handling)
                .containsOnly(Handling.LATE);
    }

    @Test
    void inACameraWithZonesTheZoneSaysWhatSomebodyDoesThere() {
        zones.put(corridor, new CameraZone("cua_thoat", WatchCode.GATE, "0.5,0 1,0 1,1 0.5,1"));
        assertThatThrownBy(() -> zones.put(corridor, new CameraZone("sai", WatchCode.GATE, "0.5,0 1.5,0 1,1")))
                .satisfies(refused(Reason.OUT_OF_RANGE));
        List<CameraZone.Foot> feet =
                List.of(new CameraZone.Foot(0.7, 0.9), new CameraZone.Foot(0.8, 0.2), new CameraZone.Foot(0.2, 0.9));
        List<Detection> seen = detections.byFeet("PV-HL-1", feet, TWO_AT_NIGHT, "picture-1", false);
        assertThat(seen).extracting(Detection::code, Detection::people).containsExactly(tuple(WatchCode.GATE, 2));
        detections.take(seen);
        assertThat(open()).extracting(ReviewRow::code).containsExactly(WatchCode.GATE);
        assertThat(detections.meaning("pv_hl_1", List.of("phong_ngu"))).isEmpty();
        assertThat(detections.meaning("pv_hl_1", List.of("CUA_THOAT"))).contains(WatchCode.GATE);
        zones.remove(corridor, "cua_thoat");
        assertThat(detections.meaning("pv_hl_1", List.of())).contains(WatchCode.PRESENCE);
    }

    private static News news(String topic, String text) {
        return new News(topic, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String event(String type, String id, String label, boolean falsely) {
        return """
                {"type":"%s","before":{},"after":{"id":"%s","camera":"pv_hl_1","label":"%s","sub_label":["Bob",0.8],
                 "false_positive":%s,"start_time":1632164400.1,"end_time":null,"entered_zones":[],"current_zones":[]}}""".formatted(type, id, label, falsely);
    }

    private static DeviceAlarm alarm(
            String source, String stream, String camera, What what, Instant at, boolean again) {
        return new DeviceAlarm(source, stream, camera, what, "", at, again);
    }

    private List<ReviewRow> open() {
        return list.rows(Optional.of(site), ReviewState.OPEN, true);
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> refused(Reason reason) {
        return e -> assertThat(((QuarantineRefused) e).reason()).isEqualTo(reason);
    }
}
