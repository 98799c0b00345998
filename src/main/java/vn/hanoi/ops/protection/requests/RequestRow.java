package vn.hanoi.ops.protection.requests;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.PersonalRecord;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.protection.clocks.Standing;

/**
 * A request of a data subject without the person: what lists, exports and the search show.
 *
 * @param number such as {@code YC-2026-0007}
 * @param person id of the person whom the data are about, when it is known
 * @param shared a processor or a third party holds the data too
 * @param extended the one extension was taken
 * @param identified how the person's identity was checked; none when it was not
 * @param awaitedBy the first instant that is too late for the next thing; none when closed
 * @param warnFrom from when on that is pointed out
 */
public record RequestRow(
        UUID id,
        int version,
        String number,
        RequestKind kind,
        RequestWay way,
        AreaPath place,
        @Nullable UUID person,
        boolean shared,
        Instant receivedAt,
        Instant answerDue,
        Instant doneDue,
        @Nullable Instant answeredAt,
        boolean extended,
        @Nullable IdentityCheck identified,
        RequestState state,
        @Nullable Outcome outcome,
        @Nullable Instant closedAt,
        @Nullable Instant awaitedBy,
        @Nullable Instant warnFrom) {

    /** How it stands to its clock. */
    public Standing standing(Instant now) {
        return Standing.of(awaitedBy, warnFrom, now);
    }

    /** The record for the audit and for reveals. */
    public PersonalRecord record() {
        return new PersonalRecord("request", id, person, place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RequestRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
