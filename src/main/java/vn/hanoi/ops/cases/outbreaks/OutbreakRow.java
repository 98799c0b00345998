package vn.hanoi.ops.cases.outbreaks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * An outbreak place in a list.
 *
 * @param f0 confirmed cases that belong to it, whatever their area
 * @param f1 contacts that belong to it
 * @param lastOn the reporting day of its newest F0
 */
public record OutbreakRow(
        OutbreakId id,
        String name,
        AreaPath area,
        Setting setting,
        LocalDate openedOn,
        @Nullable Instant closedAt,
        int f0,
        int f1,
        @Nullable LocalDate lastOn) {

    /** Rows are the same when they are about the same place. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutbreakRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
