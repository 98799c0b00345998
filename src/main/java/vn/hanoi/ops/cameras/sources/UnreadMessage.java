package vn.hanoi.ops.cameras.sources;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that could not be used, without its content.
 *
 * @param code of the first fault
 * @param size in bytes, as it came
 * @param replayed it was read again since
 */
public record UnreadMessage(
        UUID id, SourceId source, Instant at, String code, String reason, String topic, int size, boolean replayed) {}
