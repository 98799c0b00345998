package vn.hanoi.ops.crowding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The open advisory of a street, as the street's own record shows it.
 *
 * @param number the running number in its year; none before it is sent
 * @param dueAt until when the addressee should acknowledge; none before it is sent
 */
public record AdvisoryMark(
        AdvisoryId id,
        AdvisoryState state,
        @Nullable Integer number,
        @Nullable Instant sentAt,
        @Nullable Instant dueAt) {

    /** Tells whether the acknowledgement is missing after its time. */
    public boolean overdue(Instant now) {
        return state == AdvisoryState.SENT && dueAt != null && now.isAfter(dueAt);
    }
}
