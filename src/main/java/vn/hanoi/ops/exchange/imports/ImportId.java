package vn.hanoi.ops.exchange.imports;

import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Which file was brought in. */
public record ImportId(UUID value) {

    private static final int BRIEF = 8;

    /** A new one. */
    public static ImportId next() {
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

    /** Its last eight signs, by which people tell files apart. */
    public String brief() {
        String whole = toString();
        return whole.substring(whole.length() - BRIEF);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
