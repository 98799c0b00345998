package vn.hanoi.ops.cases.settings;

import java.time.Instant;

/** New rules of cases were entered and hold from the given moment. */
public record CaseRulesEnacted(int version, Instant validFrom) {}
