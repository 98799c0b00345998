package vn.hanoi.ops.crowding;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies a street, or the part of a street between two of its ends, that the console watches as one. */
@Embeddable
public record StreetId(UUID value) implements Serializable {

    /** A new identifier. */
    public static StreetId next() {
        return new StreetId(Ids.next());
    }

    /** Reads an identifier from a URL, or nothing when the text is not one. */
    public static Optional<StreetId> parse(String text) {
        try {
            return Optional.of(new StreetId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
