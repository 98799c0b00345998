package vn.hanoi.ops.cameras.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.dialect.Said.Counted;
import vn.hanoi.ops.cameras.dialect.Said.Noticed;
import vn.hanoi.ops.cameras.dialect.Said.Passed;
import vn.hanoi.ops.cameras.dialect.Said.Unclear;

/** Viseron over MQTT: the class stands in the topic, the number among the attributes. */
@Component
public class ViseronDialect implements Dialect {

    private static final Pattern COUNT =
            Pattern.compile(".*/binary_sensor/(.+?)(?:_zone_(.+?))?_object_detected_([^/]+)/state");
    private static final Pattern CONNECTED = Pattern.compile(".*/binary_sensor/(.+)_connected/state");
    private static final Pattern LAST_WILL = Pattern.compile("(?:.*/)?lwt");

    @Override
    public String product() {
        return "viseron";
    }

    @Override
    public List<Said> read(Message message, Habits habits) {
        String text = message.text().strip();
        Matcher connected = CONNECTED.matcher(message.topic());
        if (connected.matches()) {
            boolean on = state(text).orElse(false);
            return List.of(new Noticed(connected.group(1), CameraSign.SIGNAL_LOST, "connected", !on, null));
        }
        if (LAST_WILL.matcher(message.topic()).matches()) {
            boolean alive = List.of("alive", "online", "on").contains(text.toLowerCase(Locale.ROOT));
            return List.of(new Noticed("", CameraSign.SIGNAL_LOST, "lwt", !alive, null));
        }
        Matcher count = COUNT.matcher(message.topic());
        return List.of(count.matches() ? count(count, text) : new Passed("no count"));
    }

    private static Said count(Matcher topic, String text) {
        String zone = topic.group(2);
        String stream = zone == null ? topic.group(1) : topic.group(1) + "/" + zone;
        Optional<JsonNode> tree = DeviceJson.tree(text).filter(JsonNode::isObject);
        if (tree.isEmpty()) {
            return new Unclear("BAD_JSON", "The state is no JSON object.");
        }
        OptionalDouble number = DeviceJson.number(tree.get().path("attributes").path("count"));
        Optional<Boolean> on = DeviceJson.state(tree.get().path("state"));
        if (number.isEmpty() && on.equals(Optional.of(false))) {
            number = OptionalDouble.of(0);
        }
        if (number.isEmpty()) {
            return new Unclear("BAD_COUNT", "'attributes.count' is no number.");
        }
        return Counted.gauge(stream, null, Map.of(DeviceClasses.name(topic.group(3)), number.getAsDouble()));
    }

    private static Optional<Boolean> state(String text) {
        return DeviceJson.tree(text)
                .flatMap(t -> DeviceJson.state(t.isObject() ? t.path("state") : t))
                .or(() -> Optional.of("on".equalsIgnoreCase(text)));
    }
}
