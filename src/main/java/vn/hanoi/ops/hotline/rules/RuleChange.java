package vn.hanoi.ops.hotline.rules;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a rule that was proposed.
 *
 * @param decidedBy another officer than the one who proposed it
 * @param note why it was rejected
 */
public record RuleChange(
        UUID id,
        RuleKind kind,
        Map<String, String> values,
        Instant validFrom,
        String source,
        State state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String note) {

    /** What became of it. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED;

        /** The translation key of the word for it. */
        public String titleKey() {
            return "hotline.rules.state." + name();
        }
    }

    /** Copies what can change. */
    public RuleChange {
        values = Map.copyOf(values);
    }
}
