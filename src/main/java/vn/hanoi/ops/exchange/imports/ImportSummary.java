package vn.hanoi.ops.exchange.imports;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that was brought in; its numbers always add up to its rows.
 *
 * @param form what the file turned out to be, such as {@code CSV UTF-8 ;}
 * @param layout code of the layout in which it came
 * @param unknown heads of columns that the room does not know and leaves out
 * @param total rows of the file so far
 * @param doubtful rows about which an officer must decide
 * @param partly rows of which a cell is not taken over, while the row itself is good
 * @param taken rows taken over so far
 * @param kept rows that could not be taken back, because somebody changed the record since
 * @param cameBefore the same file was taken over before
 */
public record ImportSummary(
        ImportId id,
        String kind,
        String form,
        String layout,
        List<String> unknown,
        String officer,
        Instant at,
        ImportState state,
        int total,
        int fresh,
        int changed,
        int same,
        int doubtful,
        int bad,
        int partly,
        int taken,
        int kept,
        boolean cameBefore) {

    ImportSummary cameBefore(boolean before) {
        return new ImportSummary(
                id, kind, form, layout, unknown, officer, at, state, total, fresh, changed, same, doubtful, bad, partly,
                taken, kept, before);
    }

    /** The rows that would change something. */
    public int toTake() {
        return fresh + changed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImportSummary summary && id.equals(summary.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
