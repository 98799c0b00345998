package vn.hanoi.ops.cameras.dialect;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.cameras.dialect.Said.Counted;
import vn.hanoi.ops.cameras.dialect.Said.Passed;
import vn.hanoi.ops.cameras.dialect.Said.Sighted;
import vn.hanoi.ops.cameras.dialect.Said.Unclear;
import vn.hanoi.ops.cameras.reading.ClassNames;

/**
 * NVIDIA DeepStream: the minimal form lists the objects of a frame, the full form has a message for each object. Of the
 * attributes only the kind of vehicle is read; plates and looks are not.
 */
@Component
public class DeepStreamDialect implements Dialect {

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final int LABEL = 5;
    private static final int FIRST_ATTRIBUTE = 7;

    @Override
    public String product() {
        return "deepstream";
    }

    @Override
    public List<Said> read(Message message, Habits habits) {
        Optional<JsonNode> tree = DeviceJson.tree(message.text()).filter(JsonNode::isContainer);
        if (tree.isEmpty()) {
            return List.of(new Unclear("BAD_JSON", "The message is a JSON object or a list of them."));
        }
        List<Said> said = new ArrayList<>();
        if (tree.get().isArray()) {
            tree.get().forEach(one -> said.addAll(one(one)));
        } else {
            said.addAll(one(tree.get()));
        }
        return said.isEmpty() ? List.of(new Passed("no messages")) : said;
    }

    private static List<Said> one(JsonNode message) {
        if (!message.isObject()) {
            return List.of(new Unclear("BAD_JSON", "A message is a JSON object."));
        }
        if (message.path("event").path("type").asString("").equals("alert_event")) {
            return List.of(new Passed("alert"));
        }
        JsonNode full = message.path("sensor").path("id");
        String sensor = DeviceJson.text(full.isMissingNode() ? message.path("sensorId") : full);
        Optional<Instant> at = DeviceTimes.iso(DeviceJson.text(message.path("@timestamp")), ZoneOffset.UTC);
        if (sensor.isEmpty() || at.isEmpty()) {
            return List.of(new Unclear("MISSING_FIELD", "'sensorId' or 'sensor.id', and '@timestamp'."));
        }
        if (message.path("objects").isArray()) {
            return List.of(frame(message.path("objects"), sensor, at.get()));
        }
        List<Said> counters = counters(message, sensor, at.get());
        return counters.isEmpty() ? List.of(object(message.path("object"), sensor, at.get())) : counters;
    }

    private static Said frame(JsonNode objects, String sensor, Instant at) {
        Map<String, Double> counts = new HashMap<>();
        for (JsonNode object : objects) {
            String[] parts = BAR.split(object.asString(""), -1);
            if (parts.length <= LABEL || parts[LABEL].isBlank()) {
                return new Unclear("BAD_OBJECT", "An object is id|left|top|right|bottom|label and more.");
            }
            String kind = parts.length > FIRST_ATTRIBUTE ? parts[FIRST_ATTRIBUTE] : "";
            counts.merge(type(parts[LABEL], kind), 1.0, Double::sum);
        }
        return Counted.list(sensor, at, counts);
    }

    /** The occupancy sample counts itself. */
    private static List<Said> counters(JsonNode message, String sensor, Instant at) {
        List<Said> said = new ArrayList<>();
        DeviceJson.number(message.path("occupancy"))
                .ifPresent(n -> said.add(Counted.gauge(sensor, at, Map.of("person", Math.max(0, n)))));
        OptionalDouble in = DeviceJson.number(message.path("lccum_cnt_entry"));
        OptionalDouble out = DeviceJson.number(message.path("lccum_cnt_exit"));
        if (in.isPresent() && out.isPresent()) {
            said.add(Counted.counter(sensor, at, null, Map.of("person", in.getAsDouble() + out.getAsDouble()))
                    .with(Map.of("enter", in.getAsDouble(), "exit", out.getAsDouble())));
        }
        return said;
    }

    private static Said object(JsonNode object, String sensor, Instant at) {
        if (!object.isObject()) {
            return new Unclear("MISSING_FIELD", "There are neither 'objects' nor an 'object'.");
        }
        String id = DeviceJson.text(object.path("id"));
        if (object.has("person") || object.has("face")) {
            return new Sighted(sensor, at, id, "person");
        }
        if (object.has("vehicle")) {
            return new Sighted(
                    sensor,
                    at,
                    id,
                    type("vehicle", DeviceJson.text(object.path("vehicle").path("type"))));
        }
        String type = DeviceJson.text(object.path("type"));
        return new Sighted(sensor, at, id, type(type.isEmpty() ? "unknown" : type, ""));
    }

    private static String type(String label, String kind) {
        String byKind = DeviceClasses.name(kind);
        boolean vehicle = "vehicle".equalsIgnoreCase(label.strip());
        return vehicle && ClassNames.find(byKind).isPresent() ? byKind : DeviceClasses.name(label);
    }
}
