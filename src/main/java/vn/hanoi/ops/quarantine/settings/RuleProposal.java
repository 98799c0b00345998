package vn.hanoi.ops.quarantine.settings;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Rules that wait for a second officer. */
public record RuleProposal(
        UUID id,
        RuleKind kind,
        Map<RuleFigure, Integer> figures,
        Instant validFrom,
        String source,
        String proposedBy,
        Instant proposedAt) {

    /** Copies what can change. */
    public RuleProposal {
        figures = Map.copyOf(figures);
    }
}
