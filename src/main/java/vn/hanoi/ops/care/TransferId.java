package vn.hanoi.ops.care;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies a transfer: the way of one patient to one bed. */
@Embeddable
public record TransferId(UUID value) implements Serializable {

    /** A new identifier. */
    public static TransferId next() {
        return new TransferId(Ids.next());
    }

    /** Reads an identifier from a URL, or nothing when the text is not one. */
    public static Optional<TransferId> parse(String text) {
        try {
            return Optional.of(new TransferId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
