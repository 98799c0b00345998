package vn.hanoi.ops.enforcement;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies a record of a violation. */
@Embeddable
public record ViolationId(UUID value) implements Serializable {

    /** A new identifier. */
    public static ViolationId next() {
        return new ViolationId(Ids.next());
    }

    /** Reads an identifier from a URL, or nothing when the text is not one. */
    public static Optional<ViolationId> parse(String text) {
        try {
            return Optional.of(new ViolationId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
