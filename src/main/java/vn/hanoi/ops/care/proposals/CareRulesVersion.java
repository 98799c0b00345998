package vn.hanoi.ops.care.proposals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Rules with their date and source.
 *
 * @param version counted from 1 in the order of entry
 * @param state whether a second officer put it into force
 * @param decidedBy who did or rejected it; nothing while it waits
 * @param words why it was rejected; blank otherwise
 */
public record CareRulesVersion(
        int version,
        String name,
        Stage state,
        Instant validFrom,
        String source,
        CareRules rules,
        String proposedBy,
        @Nullable String decidedBy,
        String words) {

    /** How far a version is. */
    public enum Stage {
        PROPOSED,
        APPROVED,
        REJECTED;

        /** The translation key of the word for it. */
        public String titleKey() {
            return "care.rules.stage." + name();
        }
    }
}
