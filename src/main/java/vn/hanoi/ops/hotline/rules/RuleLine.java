package vn.hanoi.ops.hotline.rules;

import java.time.Instant;
import java.util.Map;

/**
 * One version of one rule.
 *
 * @param values by the names of its fields; a blank one is none
 */
public record RuleLine(RuleKind kind, Map<String, String> values, Instant validFrom, String source, Standing standing) {

    /** Whether it holds. */
    public enum Standing {
        AHEAD,
        IN_FORCE,
        PAST;

        /** The translation key of the word for it. */
        public String titleKey() {
            return "hotline.rules.standing." + name();
        }
    }

    /** Copies what can change. */
    public RuleLine {
        values = Map.copyOf(values);
    }

    /** A value, blank for none. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }
}
