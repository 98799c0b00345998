package vn.hanoi.ops.exchange;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Purpose;

/**
 * A file that was ordered.
 *
 * @param requestedBy account name
 * @param expected how many rows it had when it was ordered
 * @param expiresAt until when it can be downloaded; null while it waits
 * @param written how many rows left; null before
 * @param digest SHA-256 of the file that left, to tell a copy's origin; null before
 */
public record ExportRow(
        ExportId id,
        String kind,
        ExportFormat format,
        Purpose purpose,
        String reason,
        String requestedBy,
        Instant requestedAt,
        long expected,
        ExportState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String note,
        @Nullable Instant expiresAt,
        @Nullable Instant finishedAt,
        @Nullable Long written,
        @Nullable String digest) {

    /** The translation key of the list's name. */
    public String titleKey() {
        return "exchange.kind." + kind;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExportRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
