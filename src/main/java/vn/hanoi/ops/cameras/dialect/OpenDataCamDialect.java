package vn.hanoi.ops.cameras.dialect;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.dialect.Said.Counted;
import vn.hanoi.ops.cameras.dialect.Said.Noticed;
import vn.hanoi.ops.cameras.dialect.Said.Unclear;

/**
 * OpenDataCam's status: counters by area that begin anew with every recording. A class stands in it only once something of
 * it has passed, so one that is absent has counted nothing since the recording began.
 */
@Component
public class OpenDataCamDialect implements Dialect {

    private static final double STANDING_STILL_FPS = 1;

    /** What its detector tells apart in the street. */
    private static final Map<String, Double> NOTHING_YET =
            Map.of("person", 0.0, "bicycle", 0.0, "motorcycle", 0.0, "car", 0.0, "bus", 0.0, "truck", 0.0);

    @Override
    public String product() {
        return "opendatacam";
    }

    @Override
    public List<Said> read(Message message, Habits habits) {
        Optional<JsonNode> tree = DeviceJson.tree(message.text()).filter(JsonNode::isObject);
        if (tree.isEmpty()) {
            return List.of(new Unclear("BAD_JSON", "The status is no JSON object."));
        }
        JsonNode areas = tree.get().path("counterSummary");
        JsonNode recording = tree.get().path("appState").path("recordingStatus");
        if (!areas.isObject() || !recording.isObject()) {
            return List.of(new Unclear("MISSING_FIELD", "'counterSummary' and 'appState.recordingStatus'."));
        }
        boolean counting = recording.path("isRecording").asBoolean(false)
                && recording.path("currentFPS").asDouble(STANDING_STILL_FPS) >= STANDING_STILL_FPS;
        List<Said> said = new ArrayList<>();
        said.add(new Noticed("", CameraSign.NOT_COUNTING, "recording", !counting, null));
        if (counting) {
            areas.properties().forEach(area -> said.add(area(area.getKey(), area.getValue(), recording)));
        }
        return said;
    }

    private static Said area(String id, JsonNode figures, JsonNode recording) {
        Map<String, Double> counts = new HashMap<>(NOTHING_YET);
        figures.properties().stream().filter(e -> !e.getKey().startsWith("_")).forEach(e -> DeviceJson.number(
                        e.getValue())
                .ifPresent(n -> counts.merge(DeviceClasses.name(e.getKey()), n, Double::sum)));
        Instant since = DeviceTimes.iso(DeviceJson.text(recording.path("dateStarted")), ZoneOffset.UTC)
                .orElse(null);
        return Counted.counter(id, null, since, counts);
    }
}
