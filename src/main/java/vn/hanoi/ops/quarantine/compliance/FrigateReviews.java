package vn.hanoi.ops.quarantine.compliance;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cameras.RecorderNews;

/**
 * Reads what a Frigate recorder says beside its counts: reviews, each of which groups many events, and whether a camera
 * works. Names of people, plates and thumbnails are dropped at the door.
 */
@Component
class FrigateReviews implements RecorderNews {

    private static final String REVIEWS = "reviews";
    private static final Set<String> PEOPLE = Set.of("person", "person-verified");
    private static final Set<String> ON = Set.of("online", "ON");

    private final ComplianceDetections detections;
    private final WatchBoard board;
    private final JsonMapper json;

    FrigateReviews(ComplianceDetections detections, WatchBoard board, JsonMapper json) {
        this.detections = detections;
        this.board = board;
        this.json = json;
    }

    @Override
    public List<String> topics() {
        return List.of(REVIEWS);
    }

    @Override
    public void heard(String topic, byte[] payload) {
        String text = new String(payload, StandardCharsets.UTF_8);
        if (topic.equals(REVIEWS)) {
            read(text).ifPresent(one -> detections.take(List.of(one)));
            return;
        }
        String[] levels = topic.split("/");
        if (levels.length == 3 && levels[1].equals("status") && levels[2].equals("detect")) {
            detections.say(levels[0], ON.contains(text.strip()));
        }
    }

    /** The detection of a review; nothing when it is not about people or cannot be read. */
    Optional<Detection> read(String text) {
        try {
            JsonNode after = json.readTree(text).path("after");
            String camera = after.path("camera").asString("");
            double started = after.path("start_time").asDouble(0);
            JsonNode data = after.path("data");
            boolean people = data.path("objects").valueStream().anyMatch(o -> PEOPLE.contains(o.asString("")));
            boolean maskless = data.path("objects").valueStream().anyMatch(o -> "no_mask".equals(o.asString("")));
            if (camera.isBlank() || started <= 0 || !people && !maskless) {
                return Optional.empty();
            }
            return Optional.of(new Detection(
                    camera,
                    maskless ? WatchCode.NO_MASK : code(camera),
                    Instant.ofEpochMilli((long) (started * 1_000)),
                    Math.max(1, data.path("detections").size()),
                    after.path("id").asString(camera + started) + ":"
                            + data.path("detections").size(),
                    false));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private WatchCode code(String camera) {
        String place = board.find(camera).map(known -> known.camera().place()).orElse("");
        return switch (place) {
            case "GATE" -> WatchCode.GATE;
            case "CORRIDOR", "WASHROOMS" -> WatchCode.PRESENCE;
            default -> WatchCode.GATHERING;
        };
    }
}
