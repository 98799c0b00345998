package vn.hanoi.ops.audit.watch;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An officer's hour that a rule found out of the ordinary.
 *
 * @param hour when the hour began
 * @param figure what was counted
 * @param threshold from which figure on the rule flags
 * @param source what the rule rests on
 * @param reviewedBy who looked into it, null while it is open
 */
public record Flag(
        UUID id,
        int version,
        Watch watch,
        String officer,
        Instant hour,
        int figure,
        int threshold,
        String source,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt,
        String note) {

    /** Tells that nobody has looked into it. */
    public boolean open() {
        return reviewedBy == null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Flag flag && flag.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
