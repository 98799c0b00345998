package vn.hanoi.ops.exchange.imports;

import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Which file was brought in. */
public record ImportId(UUID value) {

    static ImportId next() {
        return new ImportId(Ids.next());
    }

    /** Reads what {@link #toString} wrote, or nothing. */
    public static Optional<ImportId> parse(String text) {
        try {
            return Optional.of(new ImportId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
