package vn.hanoi.ops.probe;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** What an endpoint takes, read from its method: the names of its parameters, and a body that fits. */
final class Bodies {

    private static final int DEEPEST = 4;

    private Bodies() {}

    /** Names of query parameters. */
    static List<String> parameters(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(Bodies::names)
                .distinct()
                .toList();
    }

    /** A body as the endpoint wants it, with more fields than it knows; nothing when it takes no object. */
    static Optional<Map<String, Object>> fitting(HandlerMethod method, Map<String, Object> more) {
        return Arrays.stream(method.getMethodParameters())
                .filter(p -> p.hasParameterAnnotation(RequestBody.class)
                        && p.getParameterType().isRecord())
                .findFirst()
                .map(p -> {
                    Map<String, Object> body = record(p.getParameterType(), more, 0);
                    body.putAll(more);
                    return body;
                });
    }

    private static Stream<String> names(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
        if (parameter.hasParameterAnnotation(RequestBody.class)
                || parameter.hasParameterAnnotation(RequestHeader.class)) {
            return Stream.empty();
        }
        if (parameter.hasParameterAnnotation(ModelAttribute.class)
                && parameter.getParameterType().isRecord()) {
            return Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .map(RecordComponent::getName);
        }
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        return Stream.of(
                named != null && !named.name().isEmpty() ? named.name() : String.valueOf(parameter.getParameterName()));
    }

    private static Map<String, Object> record(Class<?> type, Map<String, Object> more, int depth) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            body.put(component.getName(), value(component.getGenericType(), more, depth));
        }
        if (depth > 0) {
            more.forEach(body::putIfAbsent);
        }
        return body;
    }

    private static Object value(Type type, Map<String, Object> more, int depth) {
        if (type instanceof ParameterizedType many && many.getRawType() instanceof Class<?> raw) {
            if (Collection.class.isAssignableFrom(raw)) {
                return new ArrayList<>(Arrays.asList(value(many.getActualTypeArguments()[0], more, depth)));
            }
            return Map.of();
        }
        if (!(type instanceof Class<?> simple) || depth > DEEPEST) {
            return null;
        }
        if (simple.isEnum()) {
            return simple.getEnumConstants()[0].toString();
        }
        if (simple.isRecord() && simple.getRecordComponents().length != 1) {
            return record(simple, more, depth + 1);
        }
        return simple(simple);
    }

    private static Object simple(Class<?> type) {
        if (type == String.class) {
            return "Mẫu thử";
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == Instant.class) {
            return "2021-09-21T01:00:00Z";
        }
        if (type == LocalDate.class) {
            return "2021-09-21";
        }
        if (type == UUID.class) {
            return UUID.randomUUID().toString();
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? 1 : null;
    }
}
