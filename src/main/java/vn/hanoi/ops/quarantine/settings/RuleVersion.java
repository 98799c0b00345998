package vn.hanoi.ops.quarantine.settings;

import java.time.Instant;
import java.util.Map;

/** Rules that are or were in force from a moment on. @param enactedBy who put them into force */
public record RuleVersion(
        int version, Instant validFrom, Map<RuleFigure, Integer> figures, String source, String enactedBy) {

    /** Copies what can change. */
    public RuleVersion {
        figures = Map.copyOf(figures);
    }
}
