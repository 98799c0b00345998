package vn.hanoi.ops.crowding.settings;

import java.time.Instant;

/** New rules were entered and hold from the given moment. */
public record RulesEnacted(int version, Instant validFrom) {}
