package vn.hanoi.ops.quarantine;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies the stay of one person at one site. */
@Embeddable
public record StayId(UUID value) implements Serializable {

    /** A new identifier. */
    public static StayId next() {
        return new StayId(Ids.next());
    }

    /** Reads an identifier from a URL, or nothing when the text is not one. */
    public static Optional<StayId> parse(String text) {
        try {
            return Optional.of(new StayId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
