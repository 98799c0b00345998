package vn.hanoi.ops.crowding.advisories;

import java.time.Instant;
import java.util.Optional;

/**
 * What a district did.
 *
 * @param text in the officer's words, up to 2,000 characters
 * @param at when it was done; now when absent, never before the sending
 */
public record RecordAction(ActionKind kind, String text, Optional<Instant> at) {}
