package vn.hanoi.ops.enforcement.records;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.enforcement.InspectionId;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A record in a list; two rows are equal when they show the same record.
 *
 * @param number such as {@code 12/BB-VPHC}, blank for a draft
 * @param offenderName guarded
 * @param visit at which it was found, if at one
 */
public record RecordRow(
        ViolationId id,
        RecordState state,
        String number,
        Guarded<String> offenderName,
        List<String> acts,
        String place,
        AreaPath area,
        @Nullable InspectionId visit,
        Instant drawnAt,
        @Nullable Instant signedAt,
        String officerName) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
