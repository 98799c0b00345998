package vn.hanoi.ops.cases.outbreaks;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies an outbreak place. */
@Embeddable
public record OutbreakId(UUID value) implements Serializable {

    /** A new identifier. */
    public static OutbreakId next() {
        return new OutbreakId(Ids.next());
    }

    /** Reads an identifier from a URL, or nothing when the text is not one. */
    public static Optional<OutbreakId> parse(String text) {
        try {
            return Optional.of(new OutbreakId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
