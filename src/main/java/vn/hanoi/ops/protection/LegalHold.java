package vn.hanoi.ops.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that no erasing touches.
 *
 * @param kind the record's kind, such as {@code case}
 * @param record its id
 * @param until the last day; none until it is released
 */
public record LegalHold(
        UUID id,
        String kind,
        String record,
        String reason,
        String placedBy,
        Instant placedAt,
        @Nullable LocalDate until,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        String releaseReason) {

    /** Tells whether it still holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return releasedAt == null && (until == null || !until.isBefore(day));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegalHold hold && hold.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
