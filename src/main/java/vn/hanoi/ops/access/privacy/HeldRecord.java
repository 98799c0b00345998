package vn.hanoi.ops.access.privacy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record about a person, as that person is to read it.
 *
 * @param table where it is kept, as the retention rules name it: they say what such rows are and how long they stay
 * @param purpose what it is used for
 * @param since when it was made, when that is known
 * @param values what it says, in the order in which it is read, in Vietnamese words (dates as {@code 31/12/2021}); values
 *     that are not recorded may be left out
 */
public record HeldRecord(
        String table, Purpose purpose, @Nullable Instant since, List<Guarded<String>> values) {

    /** Copies what can change. */
    public HeldRecord {
        values = List.copyOf(values);
    }
}
