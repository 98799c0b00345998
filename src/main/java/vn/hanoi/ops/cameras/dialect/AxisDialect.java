package vn.hanoi.ops.cameras.dialect;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.cameras.dialect.Said.Counted;
import vn.hanoi.ops.cameras.dialect.Said.Passed;
import vn.hanoi.ops.cameras.dialect.Said.Unclear;

/**
 * Axis Object Analytics and the older People Counter. Numbers are texts; a crossing-line scenario counts since a start
 * time, whose change is the reset; an occupancy scenario says how many are there. Events write {@code totalHuman}, answers of
 * the device's own interface {@code human}. Motorcycles and bicycles are one class, counted as motorcycles.
 */
@Component
public class AxisDialect implements Dialect {

    private static final String TOTAL = "total";
    private static final Set<String> CLASSES =
            Set.of("human", "car", "bus", "truck", "bike", "motorcycle/bicycle", "vehicle", "othervehicle", "unknown");

    /** What Axis calls by names that mean something else with other makers. */
    private static final Map<String, String> OWN_NAMES = Map.of("bike", "motorcycle", "othervehicle", "car");

    @Override
    public String product() {
        return "axis";
    }

    @Override
    public List<Said> read(Message message, Habits habits) {
        Optional<JsonNode> tree = DeviceJson.tree(message.text()).filter(JsonNode::isObject);
        if (tree.isEmpty()) {
            return List.of(new Unclear("BAD_JSON", "The message is no JSON object."));
        }
        JsonNode node = tree.get();
        if (node.has("in") && node.has("out")) {
            return List.of(peopleCounter(node, habits));
        }
        JsonNode data = node.path("message").path("data");
        if (!data.isObject()) {
            data = node.path("data");
        }
        if (!data.isObject()) {
            return List.of(new Unclear("MISSING_FIELD", "Neither 'message.data' nor 'in' and 'out' are there."));
        }
        String topic = DeviceJson.text(node.path("topic"));
        String stream = stream(node, topic.isEmpty() ? message.topic() : topic);
        Instant at = time(Stream.of(node, data)
                .flatMap(part -> Stream.of(part.path("timestamp"), part.path("timeStamp")))
                .filter(JsonNode::isValueNode)
                .findFirst()
                .orElse(data.path("timestamp")));
        return List.of(
                data.has("startTime") || data.has("resetTime")
                        ? crossline(data, stream, at, habits)
                        : occupancy(data, stream, at, habits));
    }

    private static String stream(JsonNode node, String topic) {
        String serial = DeviceJson.text(node.path("serial"));
        String scenario = topic.substring(topic.lastIndexOf('/') + 1);
        return serial.isEmpty() || scenario.isEmpty() ? serial + scenario : serial + "/" + scenario;
    }

    /** Events tell milliseconds since 1970, the device's own interface a time in words. */
    private static @Nullable Instant time(JsonNode node) {
        OptionalDouble millis = DeviceJson.number(node);
        return millis.isPresent()
                ? Instant.ofEpochMilli((long) millis.getAsDouble())
                : DeviceTimes.iso(DeviceJson.text(node), ZoneOffset.UTC).orElse(null);
    }

    private static Said crossline(JsonNode data, String stream, @Nullable Instant at, Habits habits) {
        Map<String, Double> totals = new HashMap<>();
        for (Map.Entry<String, JsonNode> figure : data.properties()) {
            OptionalDouble value = DeviceJson.number(figure.getValue());
            String name = figure.getKey();
            if (name.startsWith(TOTAL) && name.length() > TOTAL.length() && value.isPresent()) {
                totals.merge(name(name.substring(TOTAL.length())), value.getAsDouble(), Double::sum);
            }
        }
        Map<String, Double> counts = totals.isEmpty() ? byClass(data) : totals;
        JsonNode begun = data.has("startTime") ? data.path("startTime") : data.path("resetTime");
        Instant since = DeviceTimes.iso(DeviceJson.text(begun), ZoneOffset.UTC).orElse(null);
        OptionalDouble all = DeviceJson.number(data.path(TOTAL));
        if (counts.isEmpty() && all.isPresent()) {
            counts.put(habits.unnamed(), all.getAsDouble());
        }
        if (counts.isEmpty() || since == null) {
            return new Unclear("BAD_COUNT", "A crossing-line count has totals by class and a 'startTime'.");
        }
        return Counted.counter(stream, at, since, counts);
    }

    private static Said occupancy(JsonNode data, String stream, @Nullable Instant at, Habits habits) {
        Map<String, Double> counts = byClass(data);
        OptionalDouble total = DeviceJson.number(data.path(TOTAL));
        if (counts.isEmpty() && total.isPresent()) {
            counts.put(habits.unnamed(), total.getAsDouble());
        }
        if (counts.isEmpty()) {
            return DeviceJson.state(data.path("active"))
                    .<Said>map(a -> Counted.gauge(stream, at, Map.of("presence", a ? 1.0 : 0.0))
                            .of("presence"))
                    .orElseGet(() -> new Passed("event without a count"));
        }
        return Counted.gauge(stream, at, counts);
    }

    private static Map<String, Double> byClass(JsonNode data) {
        Map<String, Double> counts = new HashMap<>();
        for (Map.Entry<String, JsonNode> figure : data.properties()) {
            OptionalDouble value = DeviceJson.number(figure.getValue());
            if (CLASSES.contains(figure.getKey().toLowerCase(Locale.ROOT)) && value.isPresent()) {
                counts.merge(name(figure.getKey()), value.getAsDouble(), Double::sum);
            }
        }
        return counts;
    }

    private static String name(String told) {
        String plain = told.toLowerCase(Locale.ROOT);
        return OWN_NAMES.getOrDefault(plain, DeviceClasses.name(plain));
    }

    private static Said peopleCounter(JsonNode node, Habits habits) {
        OptionalDouble in = DeviceJson.number(node.path("in"));
        OptionalDouble out = DeviceJson.number(node.path("out"));
        Instant at = DeviceTimes.compact(DeviceJson.text(node.path("timestamp")), habits.zone())
                .orElse(null);
        if (in.isEmpty() || out.isEmpty() || at == null) {
            return new Unclear("BAD_COUNT", "'in' and 'out' are numbers, 'timestamp' has fourteen digits.");
        }
        return Counted.counter(
                        DeviceJson.text(node.path("serial")),
                        at,
                        null,
                        Map.of("person", in.getAsDouble() + out.getAsDouble()))
                .with(Map.of("enter", in.getAsDouble(), "exit", out.getAsDouble()));
    }
}
