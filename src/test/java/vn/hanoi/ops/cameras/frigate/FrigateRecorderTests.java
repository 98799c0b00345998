package vn.hanoi.ops.cameras.frigate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

class FrigateRecorderTests {

    private static final Instant EIGHT = Instant.parse("2021-09-21T01:00:00Z");
    private static final Camera PHO_HUE = new Camera(
            new CameraId(new UUID(0, 1)),
            "PHO-HUE-01",
            "Phố Huế",
            "Phố Huế",
            new GeoPoint(21.01, 105.85),
            new AreaPath("01.007"),
            "frigate",
            Duration.ofSeconds(10),
            null,
            null);

    private final List<Boolean> health = new ArrayList<>();
    private final FrigateRecorder recorder = new FrigateRecorder(
            "frigate",
            name -> "pho_hue_01".equals(name) ? Optional.of(PHO_HUE) : Optional.empty(),
            (camera, working) -> health.add(working),
            JsonMapper.builder().build());

    @Test
    void aZoneThatHasACamerasNameIsNoCamera() {
        recorder.hear("frigate/stats", "{\"cameras\":{\"PHO-HUE-01\":{\"camera_fps\":5}}}".getBytes());
        assertThat(hear("pho_hue_01/person", "12")).isFalse();
        assertThat(hear("PHO-HUE-01/person", "7")).isTrue();
    }

    @Test
    void aRecorderThatComesBackIsAskedWhatItsCamerasShow() {
        hear("available", "online");
        hear("pho_hue_01/detect/state", "ON");
        assertThat(recorder.isBack()).isFalse();
        hear("available", "offline");
        hear("available", "online");
        assertThat(recorder.isBack()).isTrue();
        assertThat(recorder.isBack()).isFalse();
        hear("pho_hue_01/detect/state", "OFF");
        hear("pho_hue_01/detect/state", "ON");
        assertThat(recorder.isBack()).isTrue();
    }

    @Test
    void tellsOneGaugeOfAllThatChanged() {
        hear("pho_hue_01/person", "7");
        hear("pho_hue_01/motorcycle/active", "31");
        assertThat(recorder.due(EIGHT))
                .containsExactly(new Observation(
                        "PHO-HUE-01", EIGHT, Kind.GAUGE, null, null, Map.of("person", 7.0, "motorcycle", 31.0), null));
        assertThat(recorder.due(EIGHT.plusSeconds(1))).isEmpty();
    }

    @Test
    void countsPeopleWhereverTheyStandAndVehiclesOnlyWhenTheyMove() {
        assertThat(hear("pho_hue_01/person/active", "5")).isFalse();
        hear("pho_hue_01/motorcycle", "80");
        assertThat(hear("pho_hue_01/all", "12")).isFalse();
        assertThat(hear("pho_hue_01/all/active", "12")).isFalse();
        assertThat(recorder.due(EIGHT)).isEmpty();
        assertThat(recorder.due(EIGHT.plusSeconds(60))).isEmpty();
    }

    @Test
    void countsAllVehiclesOfARecorderBefore015WhichDoesNotTellWhatMoves() {
        hear("pho_hue_01/motorcycle", "80");
        hear("pho_hue_01/person", "7");
        hear("pho_hue_01/all", "87");
        assertThat(recorder.due(EIGHT).getFirst().counts()).isEqualTo(Map.of("person", 7.0));
        assertThat(recorder.due(EIGHT.plusSeconds(2)).getFirst().counts())
                .isEqualTo(Map.of("person", 7.0, "motorcycle", 80.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status/detect", "detect/state", "enabled/state"})
    void holdsNothingWhileACameraIsSwitchedOff(String topic) {
        hear("pho_hue_01/person", "7");
        hear("pho_hue_01/" + topic, topic.endsWith("state") ? "OFF" : "disabled");
        assertThat(recorder.due(EIGHT.plusSeconds(60))).isEmpty();
        hear("pho_hue_01/" + topic, topic.endsWith("state") ? "ON" : "online");
        hear("pho_hue_01/person", "3");
        assertThat(recorder.due(EIGHT.plusSeconds(61)).getFirst().counts()).isEqualTo(Map.of("person", 3.0));
        assertThat(health).containsExactly(false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events",
                "reviews",
                "restart",
                "onConnect",
                "tracked_object_update",
                "stats",
                "camera_activity",
                "available"
            })
    void isNotConfusedByMessagesOfAnyForm(String topic) {
        for (String payload :
                List.of("", "7", "null", "[]", "{}", "{\"cameras\":[7]}", "{\"pho_hue_01\":7}", "\u0000")) {
            assertThatCode(() -> hear(topic, payload)).doesNotThrowAnyException();
        }
        assertThat(recorder.due(EIGHT)).isEmpty();
    }

    @Test
    void passesOverZonesAndOtherTopics() {
        assertThat(hear("le_duan_zone/person", "7")).isFalse();
        assertThat(hear("pho_hue_01/motion", "ON")).isFalse();
        assertThat(hear("pho_hue_01/person", "-1")).isFalse();
        assertThat(hear("pho_hue_01/person", "7.5")).isFalse();
        assertThat(recorder.due(EIGHT)).isEmpty();
    }

    @Test
    void holdsANumberUntilItChanges() {
        hear("pho_hue_01/person", "7");
        recorder.due(EIGHT);
        assertThat(recorder.due(EIGHT.plusSeconds(9))).isEmpty();
        assertThat(recorder.due(EIGHT.plusSeconds(10)).getFirst().counts()).isEqualTo(Map.of("person", 7.0));
        hear("pho_hue_01/person", "0");
        assertThat(recorder.due(EIGHT.plusSeconds(11)).getFirst().counts()).isEqualTo(Map.of("person", 0.0));
    }

    @Test
    void dropsTheNumberWhenTheCameraStops() {
        hear("pho_hue_01/person", "7");
        hear("pho_hue_01/status/detect", "offline");
        assertThat(recorder.due(EIGHT.plusSeconds(60))).isEmpty();
        assertThat(health).containsExactly(false);
        hear("pho_hue_01/status/detect", "online");
        assertThat(recorder.due(EIGHT.plusSeconds(60))).isEmpty();
        hear("pho_hue_01/person", "3");
        assertThat(recorder.due(EIGHT.plusSeconds(61))).hasSize(1);
        assertThat(health).containsExactly(false, true);
    }

    @Test
    void dropsAllNumbersWhenTheRecorderStops() {
        hear("pho_hue_01/person", "7");
        hear("available", "offline");
        assertThat(health).containsExactly(false);
        assertThat(hear("pho_hue_01/person", "8")).isFalse();
        assertThat(recorder.due(EIGHT)).isEmpty();
        hear("available", "online");
        assertThat(health).containsExactly(false, true);
    }

    @Test
    void dropsAllNumbersWhenTheBrokerIsOutOfReach() {
        hear("pho_hue_01/person", "7");
        recorder.forget();
        assertThat(recorder.due(EIGHT)).isEmpty();
    }

    @Test
    void callsACameraDownWhoseFiguresAreUnusable() {
        hear("stats", "{\"cameras\":{\"pho_hue_01\":{\"camera_fps\":5.0,\"reconnects_last_hour\":0}}}");
        hear("stats", "{\"cameras\":{\"pho_hue_01\":{\"camera_fps\":0.0}}}");
        hear("stats", "{\"cameras\":{\"pho_hue_01\":{\"camera_fps\":5.0,\"reconnects_last_hour\":11}}}");
        hear("stats", "{\"cameras\":{\"pho_hue_01\":{\"camera_fps\":5.0,\"stalls_last_hour\":101}}}");
        hear("stats", "{\"cameras\":{\"pho_hue_01\":{\"camera_fps\":5.0,\"detection_enabled\":0}}}");
        assertThat(health).containsExactly(true, false, false, false, false);
        assertThat(hear("stats", "{broken")).isFalse();
    }

    @Test
    void learnsWhatIsInViewWhenItConnects() {
        hear("camera_activity", """
                {"pho_hue_01":{"motion":true,"objects":[
                  {"id":"1","label":"person","stationary":true},
                  {"id":"2","label":"motorcycle","stationary":true},
                  {"id":"3","label":"motorcycle","stationary":false}]}}""");
        assertThat(recorder.due(EIGHT).getFirst().counts()).isEqualTo(Map.of("person", 1.0, "motorcycle", 1.0));
    }

    private boolean hear(String topic, String payload) {
        return recorder.hear("frigate/" + topic, payload.getBytes(StandardCharsets.UTF_8));
    }
}
