package vn.hanoi.ops.cameras.dialect;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.cameras.dialect.Said.Counted;
import vn.hanoi.ops.cameras.dialect.Said.Passed;
import vn.hanoi.ops.cameras.dialect.Said.Unclear;
import vn.hanoi.ops.cameras.reading.ClassNames;

/**
 * FIWARE's CrowdFlowObserved, TrafficFlowObserved and ItemFlowObserved as key-values, NGSI-v2 or NGSI-LD, one, several or
 * in a notification. Each counts what passed in a period; times without a zone are UTC, as the models say.
 */
@Component
public class FiwareDialect implements Dialect {

    private static final String UNNAMED_VEHICLE = "car";

    private record Period(Instant from, Instant to) {}

    @Override
    public String product() {
        return "fiware";
    }

    @Override
    public List<Said> read(Message message, Habits habits) {
        Optional<JsonNode> tree = DeviceJson.tree(message.text()).filter(JsonNode::isContainer);
        if (tree.isEmpty()) {
            return List.of(new Unclear("BAD_JSON", "The body is an entity, a list of them or a notification."));
        }
        JsonNode root = tree.get();
        JsonNode entities = Stream.of("data", "entities", "features")
                .map(root::path)
                .filter(JsonNode::isArray)
                .findFirst()
                .orElse(root);
        List<Said> said = new ArrayList<>();
        if (entities.isArray()) {
            entities.forEach(e -> said.add(entity(e)));
        } else {
            said.add(entity(entities));
        }
        return said.isEmpty() ? List.of(new Passed("no entities")) : said;
    }

    /** In GeoJSON an entity's attributes are the properties of a feature. */
    private static Said entity(JsonNode whole) {
        JsonNode entity = whole.path("properties").isObject() ? whole.path("properties") : whole;
        String id = DeviceJson.text(whole.has("id") ? whole.path("id") : whole.path("@id"));
        if (id.isEmpty()) {
            return new Unclear("MISSING_FIELD", "Field 'id' is missing.");
        }
        String type = lastPart(DeviceJson.text(entity.has("type") ? entity.path("type") : entity.path("@type")));
        return switch (type) {
            case "CrowdFlowObserved" -> flow(entity, id, "person", crowd(entity));
            case "TrafficFlowObserved" -> flow(entity, id, vehicle(entity), number(entity, "intensity"));
            case "ItemFlowObserved" -> flow(entity, id, item(entity), number(entity, "intensity"));
            case "" -> new Unclear("MISSING_FIELD", "Field 'type' is missing.");
            default -> new Passed(type);
        };
    }

    private static Said flow(JsonNode entity, String id, String type, OptionalDouble count) {
        if (count.isEmpty()) {
            return new Unclear("BAD_COUNT", "The entity " + id + " holds no count.");
        }
        Optional<Period> period = period(entity);
        if (period.isEmpty()) {
            return new Unclear(
                    "NO_INTERVAL", "'dateObservedFrom' and 'dateObservedTo', or 'dateObserved' as an interval.");
        }
        String lane = text(entity, "laneId");
        return Counted.interval(id, period.get().from(), period.get().to(), Map.of(type, count.getAsDouble()))
                .of(lane);
    }

    /** The two directions stand for the whole when the whole is not told. */
    private static OptionalDouble crowd(JsonNode entity) {
        OptionalDouble all = number(entity, "peopleCount");
        OptionalDouble towards = number(entity, "peopleCountTowards");
        OptionalDouble away = number(entity, "peopleCountAway");
        if (all.isPresent() || towards.isEmpty() && away.isEmpty()) {
            return all;
        }
        return OptionalDouble.of(towards.orElse(0) + away.orElse(0));
    }

    private static String vehicle(JsonNode entity) {
        String type = text(entity, "vehicleType");
        return DeviceClasses.name(type.isEmpty() ? UNNAMED_VEHICLE : type);
    }

    private static String item(JsonNode entity) {
        String part = DeviceClasses.name(text(entity, "itemSubType"));
        String type = DeviceClasses.name(text(entity, "itemType"));
        return ClassNames.find(part).isPresent() ? part : type.isEmpty() ? "unknown" : type;
    }

    private static Optional<Period> period(JsonNode entity) {
        Optional<Instant> from = time(text(entity, "dateObservedFrom"));
        Optional<Instant> to = time(text(entity, "dateObservedTo"));
        String[] both = text(entity, "dateObserved").split("/");
        if (both.length == 2 && (from.isEmpty() || to.isEmpty())) {
            Optional<Instant> begin = time(both[0]);
            Optional<Instant> end = time(both[1]);
            from = begin.or(() -> length(both[0])
                    .flatMap(length -> end.map(length::subtractFrom).map(Instant::from)));
            to = end.or(() ->
                    length(both[1]).flatMap(length -> begin.map(length::addTo).map(Instant::from)));
        }
        Optional<Instant> end = to;
        return from.flatMap(begin -> end.map(e -> new Period(begin, e)));
    }

    /** ISO 8601 lets a length stand for one end of an interval. */
    private static Optional<Duration> length(String text) {
        try {
            return Optional.of(Duration.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(String text) {
        return DeviceTimes.iso(text, ZoneOffset.UTC);
    }

    private static OptionalDouble number(JsonNode entity, String name) {
        return DeviceJson.number(value(entity, name));
    }

    private static String text(JsonNode entity, String name) {
        return DeviceJson.text(value(entity, name));
    }

    /** An attribute's value in each of the three encodings; its name may be spelled out as an address. */
    private static JsonNode value(JsonNode entity, String name) {
        JsonNode found = entity.path(name);
        if (found.isMissingNode()) {
            found = entity.properties().stream()
                    .filter(e -> lastPart(e.getKey()).equals(name))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(found);
        }
        while (found.isObject()) {
            JsonNode inner = found.has("value") ? found.path("value") : found.path("@value");
            if (inner.isMissingNode()) {
                return inner;
            }
            found = inner;
        }
        return found;
    }

    private static String lastPart(String address) {
        return address.substring(Math.max(address.lastIndexOf('/'), address.lastIndexOf('#')) + 1);
    }
}
