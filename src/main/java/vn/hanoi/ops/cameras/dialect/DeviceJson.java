package vn.hanoi.ops.cameras.dialect;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as devices write it: a number may be quoted, a text may be a number. */
final class DeviceJson {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DeviceJson() {}

    /** The text's tree, or nothing when it is no JSON. */
    static Optional<JsonNode> tree(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            return node == null || node.isMissingNode() ? Optional.empty() : Optional.of(node);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** A number, quoted or bare; nothing for anything else. */
    static OptionalDouble number(JsonNode node) {
        if (node.isNumber()) {
            return finite(node.doubleValue());
        }
        return node.isString() ? number(node.stringValue()) : OptionalDouble.empty();
    }

    /** A number as people write it; what only a programming language takes for one, such as {@code 15d}, is none. */
    static OptionalDouble number(String text) {
        String plain = text.strip();
        return NUMBER.matcher(plain).matches() ? finite(Double.parseDouble(plain)) : OptionalDouble.empty();
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** A state as devices write it: true, 1, on, quoted or bare. */
    static Optional<Boolean> state(JsonNode node) {
        if (node.isBoolean()) {
            return Optional.of(node.booleanValue());
        }
        return switch (text(node).toLowerCase(java.util.Locale.ROOT)) {
            case "true", "1", "on", "active" -> Optional.of(true);
            case "false", "0", "off", "inactive" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** A text or a number as text; empty for anything else. */
    static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asString("").strip() : "";
    }
}
