package vn.hanoi.ops.exchange.imports;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that was brought in; its numbers always add up to its rows.
 *
 * @param form what the file turned out to be, such as {@code CSV UTF-8 ;}
 * @param unknown heads of columns that the room does not know and leaves out
 * @param total rows of the file so far
 * @param taken rows taken over so far
 * @param kept rows that could not be taken back, because somebody changed the record since
 * @param cameBefore the same file was taken over before
 */
public record ImportSummary(
        ImportId id,
        String kind,
        String form,
        List<String> unknown,
        String officer,
        Instant at,
        ImportState state,
        int total,
        int fresh,
        int changed,
        int same,
        int bad,
        int taken,
        int kept,
        boolean cameBefore) {

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
