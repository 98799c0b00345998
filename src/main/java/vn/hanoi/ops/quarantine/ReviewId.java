package vn.hanoi.ops.quarantine;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies a review of what cameras saw. */
@Embeddable
public record ReviewId(UUID value) implements Serializable {

    /** A new identifier. */
    public static ReviewId next() {
        return new ReviewId(Ids.next());
    }

    /** Reads an identifier from a URL, or nothing when the text is not one. */
    public static Optional<ReviewId> parse(String text) {
        try {
            return Optional.of(new ReviewId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
