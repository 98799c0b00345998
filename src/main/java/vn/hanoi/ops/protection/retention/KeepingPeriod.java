package vn.hanoi.ops.protection.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A period of keeping that an officer proposed and another decided on. */
public record KeepingPeriod(
        UUID id,
        String table,
        Period keep,
        LocalDate validFrom,
        String source,
        State state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String note) {

    /** Where the proposal stands. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED;

        /** The translation key. */
        public String key() {
            return "protection.period.state." + name();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeepingPeriod period && period.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
