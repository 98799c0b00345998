package vn.hanoi.ops.exchange;

import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Which file was ordered. */
public record ExportId(UUID value) {

    static ExportId next() {
        return new ExportId(Ids.next());
    }

    /** Reads what {@link #toString} wrote, or nothing. */
    public static Optional<ExportId> parse(String text) {
        try {
            return Optional.of(new ExportId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
