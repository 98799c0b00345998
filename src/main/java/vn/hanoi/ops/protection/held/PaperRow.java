package vn.hanoi.ops.protection.held;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper without what it tells.
 *
 * @param records how many records it tells of
 * @param note why it was given back; blank otherwise
 */
public record PaperRow(
        UUID id,
        int version,
        UUID request,
        int records,
        State state,
        String preparedBy,
        Instant preparedAt,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt,
        String note) {

    /** Where a paper stands. */
    public enum State {
        /** Waits for the second officer. */
        PREPARED,
        /** May go out. */
        APPROVED,
        /** Is to be prepared anew. */
        GIVEN_BACK;

        /** The translation key. */
        public String key() {
            return "protection.paper.state." + name();
        }
    }
}
