package vn.hanoi.ops.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a list is filtered by, as the address of its screen says it; kept sealed, so it may hold what an officer searched.
 *
 * @param values by the filter's names
 */
public record ExportQuery(Map<String, String> values) {

    /** Everything in scope. */
    public static final ExportQuery ALL = new ExportQuery(Map.of());

    /** Copies what can change; names without a value are left out. */
    public ExportQuery {
        Map<String, String> named = new TreeMap<>(values);
        named.values().removeIf(String::isBlank);
        values = Map.copyOf(named);
    }

    /** What the parameters of an address say; of a name with several values the first. */
    public static ExportQuery of(Map<String, List<String>> parameters) {
        Map<String, String> first = new TreeMap<>();
        parameters.forEach((name, values) -> values.stream().limit(1).forEach(value -> first.put(name, value)));
        return new ExportQuery(first);
    }

    int length() {
        return values.entrySet().stream()
                .mapToInt(e -> e.getKey().length() + e.getValue().length())
                .sum();
    }

    /** The value of a name, blank without one. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The value of a name, or nothing. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
