package vn.hanoi.ops.venues;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies a venue for as long as the console knows it, whatever code hangs at its door. */
@Embeddable
public record VenueId(UUID value) implements Serializable {

    /** A new identifier. */
    public static VenueId next() {
        return new VenueId(Ids.next());
    }

    /** Reads an identifier from a URL, or nothing when the text is not one. */
    public static Optional<VenueId> parse(String text) {
        try {
            return Optional.of(new VenueId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
