package vn.hanoi.ops.quarantine.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.quarantine.compliance.CameraZone.Foot;
import vn.hanoi.ops.quarantine.compliance.ComplianceDetections;
import vn.hanoi.ops.quarantine.compliance.Detection;
import vn.hanoi.ops.quarantine.compliance.WatchCode;

/** Reads one element of a call with detections. */
@Component
class DetectionReader {

    private static final int ID_LIMIT = 200;
    private static final int MOST_PEOPLE = 10_000;
    private static final int MOST_FEET = 500;

    private final ComplianceDetections detections;

    DetectionReader(ComplianceDetections detections) {
        this.detections = detections;
    }

    /** What the element says, nobody where its feet stand in no zone; nothing when it cannot be read. */
    Optional<List<Detection>> read(JsonNode element) {
        String camera = element.path("camera").asString("");
        String id = element.path("id").asString("");
        Optional<Instant> at = time(element.path("at").asString(""));
        if (camera.isBlank() || id.isBlank() || id.length() > ID_LIMIT || at.isEmpty()) {
            return Optional.empty();
        }
        boolean late = element.path("late").asBoolean(false);
        if (element.has("feet")) {
            return feet(element.path("feet")).map(feet -> detections.byFeet(camera, feet, at.get(), id, late));
        }
        JsonNode people = element.path("people");
        boolean counted = people.isMissingNode()
                || people.isIntegralNumber() && people.asLong(-1) >= 0 && people.asLong(-1) <= MOST_PEOPLE;
        return Stream.of(WatchCode.values())
                .filter(code ->
                        counted && code.name().equals(element.path("code").asString("")))
                .findFirst()
                .map(code -> List.of(new Detection(camera, code, at.get(), people.asInt(1), id, late)));
    }

    private static Optional<List<Foot>> feet(JsonNode list) {
        if (!list.isArray() || list.size() > MOST_FEET) {
            return Optional.empty();
        }
        List<Foot> feet = new ArrayList<>();
        for (JsonNode one : list) {
            double x = one.path(0).asDouble(-1);
            double y = one.path(1).asDouble(-1);
            if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
                return Optional.empty();
            }
            feet.add(new Foot(x, y));
        }
        return Optional.of(feet);
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
