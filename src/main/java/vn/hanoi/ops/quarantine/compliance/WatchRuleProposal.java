package vn.hanoi.ops.quarantine.compliance;

import java.time.Instant;
import java.util.UUID;

/** A rule of watching that waits for a second officer. */
public record WatchRuleProposal(UUID id, NewWatchRule rule, String proposedBy, Instant proposedAt) {}
