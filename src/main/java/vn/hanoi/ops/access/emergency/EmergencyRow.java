package vn.hanoi.ops.access.emergency;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An emergency access.
 *
 * @param officer account name
 * @param reason what the officer wrote
 * @param endsAt when it ended or will end
 * @param finding null until an auditor reviewed it
 */
public record EmergencyRow(
        UUID id,
        int version,
        String officer,
        String reason,
        Instant startedAt,
        Instant endsAt,
        @Nullable Finding finding,
        @Nullable String note,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt) {}
