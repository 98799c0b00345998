package vn.hanoi.ops.cases.records;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.Setting;

/**
 * Somebody who met a case, or whom a contact met.
 *
 * @param link names the exposure
 * @param row the other case
 * @param outcome code of the last call's outcome
 */
public record ContactRow(
        UUID link,
        CaseRow row,
        Guarded<LocalDate> exposure,
        Guarded<Setting> setting,
        boolean ongoing,
        @Nullable String outcome) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContactRow contact && link.equals(contact.link);
    }

    @Override
    public int hashCode() {
        return link.hashCode();
    }
}
