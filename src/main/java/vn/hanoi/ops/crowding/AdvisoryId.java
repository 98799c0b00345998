package vn.hanoi.ops.crowding;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies an advisory to a district or ward. */
@Embeddable
public record AdvisoryId(UUID value) implements Serializable {

    /** A new identifier. */
    public static AdvisoryId next() {
        return new AdvisoryId(Ids.next());
    }

    /** Reads an identifier from a URL, or nothing when the text is not one. */
    public static Optional<AdvisoryId> parse(String text) {
        try {
            return Optional.of(new AdvisoryId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
