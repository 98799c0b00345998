package vn.hanoi.ops.quarantine.compliance;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cameras.RecorderNews;

/**
 * Reads what a Frigate recorder says: reviews, each of which groups many events, single events of people, how many people a
 * camera sees at once, and whether it works. Names of people, plates and thumbnails are dropped at the door.
 */
@Component
class FrigateReviews implements RecorderNews {

    private static final String REVIEWS = "reviews";
    private static final String EVENTS = "events";
    private static final Set<String> PEOPLE = Set.of("person", "person-verified");
    private static final String NO_MASK = "no_mask";
    private static final Set<String> ON = Set.of("online", "ON");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int MOST = 1_000;

    private final ComplianceDetections detections;
    private final JsonMapper json;
    private final Clock clock;

    FrigateReviews(ComplianceDetections detections, JsonMapper json, Clock clock) {
        this.detections = detections;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public List<String> topics() {
        return List.of(REVIEWS, EVENTS);
    }

    @Override
    public void heard(List<News> news) {
        List<Detection> seen = new ArrayList<>();
        Map<String, Boolean> working = new LinkedHashMap<>();
        for (News one : news) {
            String text = new String(one.payload(), StandardCharsets.UTF_8);
            String[] levels = one.topic().split("/");
            if (one.topic().equals(REVIEWS)) {
                review(text).ifPresent(seen::add);
            } else if (one.topic().equals(EVENTS)) {
                event(text).ifPresent(seen::add);
            } else if (levels.length == 2 && levels[1].equals("person")) {
                crowd(levels[0], text.strip()).ifPresent(seen::add);
            } else if (levels.length == 3 && levels[1].equals("status") && levels[2].equals("detect")) {
                working.put(levels[0], ON.contains(text.strip()));
            }
        }
        for (int from = 0; from < seen.size(); from += MOST) {
            detections.take(seen.subList(from, Math.min(seen.size(), from + MOST)));
        }
        working.forEach(detections::say);
    }

    /** The detection of a review; nothing when it is not about people, is of no site, or cannot be read. */
    Optional<Detection> review(String text) {
        return after(text).flatMap(after -> {
            JsonNode data = after.path("data");
            List<String> objects = words(data.path("objects"));
            int people = Math.max(1, data.path("detections").size());
            boolean maskless = objects.contains(NO_MASK);
            double started = after.path("start_time").asDouble(0);
            if (started <= 0 || !maskless && objects.stream().noneMatch(PEOPLE::contains)) {
                return Optional.empty();
            }
            String camera = after.path("camera").asString("");
            String id = after.path("id").asString(camera + started) + ":" + people;
            return meaning(camera, words(data.path("zones")), maskless)
                    .map(code ->
                            new Detection(camera, code, newest(data.path("detections"), started), people, id, false));
        });
    }

    /** The detection of one person's event, once whatever follows; gatherings are left to reviews and counts. */
    Optional<Detection> event(String text) {
        return after(text).flatMap(after -> {
            String label = after.path("label").asString("");
            double started = after.path("start_time").asDouble(0);
            boolean maskless = label.equals(NO_MASK);
            boolean somebody = maskless || PEOPLE.contains(label);
            if (started <= 0 || !somebody || after.path("false_positive").asBoolean(false)) {
                return Optional.empty();
            }
            String camera = after.path("camera").asString("");
            String id = after.path("id").asString(camera + started);
            return meaning(camera, words(after.path("entered_zones")), maskless)
                    .filter(code -> code != WatchCode.GATHERING)
                    .map(code -> new Detection(camera, code, at(started), 1, id, false));
        });
    }

    private Optional<Detection> crowd(String camera, String count) {
        Instant now = clock.instant();
        OptionalInt least = detections.leastOfGathering(camera, now);
        if (least.isEmpty() || !NUMBER.matcher(count).matches() || Integer.parseInt(count) < least.getAsInt()) {
            return Optional.empty();
        }
        String id = "person:" + now.toEpochMilli();
        return Optional.of(new Detection(camera, WatchCode.GATHERING, now, Integer.parseInt(count), id, false));
    }

    private Optional<WatchCode> meaning(String camera, List<String> zones, boolean maskless) {
        return maskless && detections.knows(camera)
                ? Optional.of(WatchCode.NO_MASK)
                : detections.meaning(camera, zones);
    }

    private Optional<JsonNode> after(String text) {
        try {
            return Optional.of(json.readTree(text).path("after"));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The names of events begin with their time; the newest one tells how far the review has come. */
    private static Instant newest(JsonNode events, double started) {
        return at(events.valueStream()
                .map(id -> id.asString("").split("-")[0])
                .filter(time -> time.matches("\\d{9,11}(?:\\.\\d{1,9})?"))
                .mapToDouble(Double::parseDouble)
                .filter(time -> time >= started)
                .max()
                .orElse(started));
    }

    private static Instant at(double seconds) {
        return Instant.ofEpochMilli((long) (seconds * 1_000));
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(word -> word.asString("")).toList();
    }
}
