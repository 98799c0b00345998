package vn.hanoi.ops.enforcement;

import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies a visit of inspectors. */
public record InspectionId(UUID value) {

    /** A new identifier. */
    public static InspectionId next() {
        return new InspectionId(Ids.next());
    }

    /** Reads an identifier from text, or nothing. */
    public static Optional<InspectionId> parse(String text) {
        try {
            return Optional.of(new InspectionId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
