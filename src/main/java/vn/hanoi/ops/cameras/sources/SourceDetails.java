package vn.hanoi.ops.cameras.sources;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source as the register knows it.
 *
 * @param hasPassword a password for asking the device is stored
 * @param keyMadeAt when its key was made; absent while it has none
 * @param oldKeyUntil until when the key before works as well
 */
public record SourceDetails(
        SourceId id,
        int version,
        SourceData data,
        boolean hasPassword,
        @Nullable Instant keyMadeAt,
        @Nullable Instant oldKeyUntil,
        boolean retired) {}
