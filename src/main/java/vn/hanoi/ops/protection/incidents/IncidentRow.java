package vn.hanoi.ops.protection.incidents;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.protection.clocks.Standing;

/**
 * An incident with personal data.
 *
 * @param number such as {@code SC-2026-0003}
 * @param notifyDue the first instant that is too late for the notice to the authority
 * @param containedAt when it was stopped
 * @param notifiedAt when the authority got the notice
 * @param notNeeded it was decided, with a reason, that no notice is due
 * @param toldAt when the people concerned were told
 * @param awaitedBy the first instant that is too late; none when no notice is awaited any more
 */
public record IncidentRow(
        UUID id,
        int version,
        String number,
        IncidentFacts facts,
        AreaPath place,
        Instant discoveredAt,
        Instant notifyDue,
        @Nullable Instant containedAt,
        @Nullable Instant notifiedAt,
        boolean notNeeded,
        @Nullable Instant toldAt,
        @Nullable Instant closedAt,
        @Nullable Instant awaitedBy,
        @Nullable Instant warnFrom) {

    /** How it stands to the clock of its notice. */
    public Standing standing(Instant now) {
        return Standing.of(awaitedBy, warnFrom, now);
    }

    /** Tells whether it was closed. */
    public boolean closed() {
        return closedAt != null;
    }

    /** Tells whether the notice went out or is not due. */
    public boolean settled() {
        return notifiedAt != null || notNeeded;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IncidentRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
