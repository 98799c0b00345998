package vn.hanoi.ops.care.transfers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.PersonalRecord;

/**
 * A transfer whole.
 *
 * @param held the bed that is held now
 * @param handover what the receiving place must know
 * @param course the oldest first
 */
public record TransferDetails(
        TransferRow row,
        @Nullable HeldBed held,
        Guarded<String> handover,
        @Nullable Instant familyToldAt,
        @Nullable Instant siteToldAt,
        List<TransferEntry> course) {

    /** The record's name for gates and the audit. */
    public PersonalRecord record() {
        return new PersonalRecord("transfer", row.id().value(), row.person().value(), row.area());
    }
}
