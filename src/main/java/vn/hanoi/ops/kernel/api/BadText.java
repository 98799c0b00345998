package vn.hanoi.ops.kernel.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.hanoi.ops.kernel.PlainText;

/**
 * A text of a body with a sign that no text may have.
 *
 * @param field where it is, such as {@code person.name} or {@code attributes[2]}; blank for the whole body
 * @param sign the sign, such as {@code U+0000}
 */
public record BadText(String field, String sign) {

    /** The code that an answer carries. */
    public static final String CODE = "BAD_TEXT";

    private static final int DEEPEST = 20;

    /** Something that a body holds. @param step what leads to it from what holds it */
    private record Part(String step, @Nullable Object value) {}

    /** The first such text of an element of JSON. */
    public static Optional<BadText> in(JsonNode element) {
        return find(element, "", 0);
    }

    /** The first such text of a body, or of what a service takes, in records, lists and maps; trees of JSON are left to who reads them. */
    static Optional<BadText> of(@Nullable Object body) {
        return body instanceof JsonNode ? Optional.empty() : find(body, "", 0);
    }

    /** The refusal of a whole call. */
    public ApiProblem problem() {
        return ApiProblem.badField(
                CODE, field, "The text of '" + field + "' holds " + sign + ", which no text may hold.");
    }

    /** The field with the name of what holds it; a record's part stands for itself. */
    String within(String holder) {
        return field.isEmpty() || field.startsWith("[") ? holder + field : holder + "." + field;
    }

    private static Optional<BadText> find(@Nullable Object value, String path, int depth) {
        if (value instanceof CharSequence text) {
            return text(text.toString(), path);
        }
        if (value instanceof JsonNode node && node.isString()) {
            return text(node.asString(), path);
        }
        if (value == null || depth > DEEPEST) {
            return Optional.empty();
        }
        Iterator<Part> parts = parts(value).iterator();
        Optional<BadText> bad = Optional.empty();
        while (bad.isEmpty() && parts.hasNext()) {
            Part part = parts.next();
            String step =
                    path.isEmpty() && part.step().startsWith(".") ? part.step().substring(1) : part.step();
            bad = find(part.value(), path + step, depth + 1);
        }
        return bad;
    }

    private static Stream<Part> parts(Object value) {
        return switch (value) {
            case JsonNode node when node.isObject() -> named(node.properties());
            case JsonNode node -> listed(node.values());
            case Map<?, ?> map -> named(map.entrySet());
            case Collection<?> list -> listed(list).filter(part -> !(part.value() instanceof JsonNode));
            case Record record -> ofRecord(record);
            default -> Stream.empty();
        };
    }

    private static Stream<Part> named(Collection<? extends Map.Entry<?, ?>> entries) {
        return entries.stream().map(entry -> new Part("." + entry.getKey(), entry.getValue()));
    }

    private static Stream<Part> listed(Collection<?> values) {
        AtomicInteger index = new AtomicInteger();
        return values.stream().map(value -> new Part("[" + index.getAndIncrement() + "]", value));
    }

    private static Stream<Part> ofRecord(Record record) {
        if (record.getClass().isAnnotationPresent(TextAsSent.class)) {
            return Stream.empty();
        }
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(part -> !part.isAnnotationPresent(TextAsSent.class))
                .map(part -> new Part("." + part.getName(), value(record, part)))
                .filter(part -> !(part.value() instanceof JsonNode));
    }

    private static @Nullable Object value(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<BadText> text(String text, String path) {
        OptionalInt fault = PlainText.fault(text);
        return fault.isEmpty() ? Optional.empty() : Optional.of(new BadText(path, PlainText.name(fault.getAsInt())));
    }
}
