package vn.hanoi.ops.cases.rules;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a patient; what is absent is unknown, never zero. */
public record Findings(Map<Measure, Double> values) {

    /** Keeps its own copy. */
    public Findings {
        values = Map.copyOf(values);
    }

    /** Nothing known. */
    public static Findings none() {
        return new Findings(Map.of());
    }

    /** The same with a value; null keeps it unknown. */
    public Findings with(Measure measure, @Nullable Number value) {
        if (value == null) {
            return this;
        }
        Map<Measure, Double> more = new EnumMap<>(Measure.class);
        more.putAll(values);
        more.put(measure, value.doubleValue());
        return new Findings(more);
    }

    /** The value, or nothing when it is unknown. */
    public @Nullable Double of(Measure measure) {
        return values.get(measure);
    }
}
