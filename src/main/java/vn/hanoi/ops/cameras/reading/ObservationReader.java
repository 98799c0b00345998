package vn.hanoi.ops.cameras.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.Submission;
import vn.hanoi.ops.cameras.Submission.Unreadable;

/** Reads one observation of the console's own form from JSON; says of a wrong one what is wrong with it. */
public final class ObservationReader {

    private static final Set<String> OWN_FIELDS = Set.of("camera", "at", "kind", "from", "since", "counts", "objects");
    private static final int LONGEST_NAME = 40;
    private static final int MOST_FIELDS = 50;

    private ObservationReader() {}

    /**
     * Reads an element.
     *
     * @param camera the code from elsewhere, such as a topic, for elements that name none
     */
    public static Submission read(JsonNode element, @Nullable String camera) {
        try {
            if (!element.isObject()) {
                throw new Refusal("BAD_OBSERVATION", "An observation is a JSON object.");
            }
            return observation(element, camera);
        } catch (Refusal e) {
            return new Unreadable(e.code, String.valueOf(e.getMessage()));
        }
    }

    private static Observation observation(JsonNode element, @Nullable String topicCamera) throws Refusal {
        String camera = element.has("camera") || topicCamera == null ? text(element, "camera") : topicCamera;
        Kind kind = kind(text(element, "kind"));
        Instant at = time(element, "at", true);
        Instant from = time(element, "from", kind == Kind.INTERVAL);
        Instant since = time(element, "since", false);
        Map<String, Double> counts = kind == Kind.LIST ? objects(element) : counts(element);
        return new Observation(
                camera,
                at == null ? Instant.EPOCH : at,
                kind,
                kind == Kind.INTERVAL ? from : null,
                kind == Kind.CUMULATIVE ? since : null,
                counts,
                extras(element));
    }

    private static String text(JsonNode element, String field) throws Refusal {
        JsonNode node = element.path(field);
        if (node.isMissingNode() || node.isNull()) {
            throw new Refusal("MISSING_FIELD", "Field '" + field + "' is missing.");
        }
        if (!node.isString()) {
            throw new Refusal("BAD_TYPE", "Field '" + field + "' is a text.");
        }
        return node.stringValue();
    }

    private static Kind kind(String name) throws Refusal {
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
        return kind.orElseThrow(
                () -> new Refusal("UNKNOWN_KIND", "Field 'kind' is one of " + Arrays.toString(Kind.values()) + "."));
    }

    private static @Nullable Instant time(JsonNode element, String field, boolean needed) throws Refusal {
        JsonNode node = element.path(field);
        if (!needed && (node.isMissingNode() || node.isNull())) {
            return null;
        }
        if (!node.isMissingNode() && !node.isNull() && !node.isString()) {
            throw new Refusal("BAD_TIME", "Field '" + field + "' is a text such as 2021-09-21T08:00:05+07:00.");
        }
        return time(text(element, field), field);
    }

    private static Instant time(String text, String field) throws Refusal {
        try {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException e) {
            if (isLocal(text)) {
                throw new Refusal("MISSING_ZONE", "Field '" + field + "' needs its offset, such as +07:00 or Z.");
            }
            throw new Refusal("BAD_TIME", "Field '" + field + "' is no time such as 2021-09-21T08:00:05+07:00.");
        }
    }

    private static boolean isLocal(String text) {
        try {
            LocalDateTime.parse(text.strip().replace(' ', 'T'));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Map<String, Double> counts(JsonNode element) throws Refusal {
        JsonNode counts = element.path("counts");
        if (counts.isMissingNode() || counts.isNull()) {
            throw new Refusal("MISSING_FIELD", "Field 'counts' is missing.");
        }
        if (!counts.isObject()) {
            throw new Refusal("BAD_COUNT", "Field 'counts' is an object of class and number.");
        }
        Map<String, Double> read = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : counts.properties()) {
            if (!entry.getValue().isNumber()) {
                throw new Refusal("BAD_COUNT", "The count of a class is a number.");
            }
            read.put(className(entry.getKey(), read), entry.getValue().doubleValue());
        }
        return read;
    }

    private static Map<String, Double> objects(JsonNode element) throws Refusal {
        JsonNode objects = element.path("objects");
        if (objects.isMissingNode() || objects.isNull()) {
            throw new Refusal("MISSING_FIELD", "Field 'objects' is missing.");
        }
        if (!objects.isArray()) {
            throw new Refusal("BAD_COUNT", "Field 'objects' is a list of objects with a 'class'.");
        }
        Map<String, Double> read = new LinkedHashMap<>();
        for (JsonNode object : objects) {
            if (!object.path("class").isString()) {
                throw new Refusal("MISSING_FIELD", "Every element of 'objects' names its 'class'.");
            }
            read.merge(className(object.path("class").stringValue(), read), 1.0, Double::sum);
        }
        return read;
    }

    private static String className(String name, Map<String, Double> read) throws Refusal {
        if (name.isBlank() || name.length() > LONGEST_NAME || read.size() >= MOST_FIELDS) {
            throw new Refusal(
                    "BAD_CLASS",
                    "A class has 1 to " + LONGEST_NAME + " characters, and there are " + MOST_FIELDS + ".");
        }
        return name;
    }

    /** Keeps numbers and yes-or-no only: texts of detectors can be number plates and names of people. */
    private static @Nullable String extras(JsonNode element) {
        if (OWN_FIELDS.containsAll(element.propertyNames())) {
            return null;
        }
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        element.properties().stream()
                .filter(e -> !OWN_FIELDS.contains(e.getKey()) && e.getKey().length() <= LONGEST_NAME)
                .filter(e -> e.getValue().isNumber() || e.getValue().isBoolean())
                .limit(MOST_FIELDS)
                .forEach(e -> kept.set(e.getKey(), e.getValue()));
        return kept.isEmpty() ? null : kept.toString();
    }

    private static final class Refusal extends Exception {
        private final String code;

        Refusal(String code, String message) {
            super(message, null, false, false);
            this.code = code;
        }
    }
}
