package vn.hanoi.ops.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A merge in a record's history.
 *
 * @param until the last moment at which it can be taken back
 * @param undoneAt when it was taken back; none while it holds
 */
public record MergeRow(
        MergeId id,
        PersonId kept,
        PersonId merged,
        Instant at,
        String officer,
        String officerName,
        Instant until,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {

    /** Tells whether it can be taken back at a moment. */
    public boolean undoable(Instant now) {
        return undoneAt == null && !now.isAfter(until);
    }
}
