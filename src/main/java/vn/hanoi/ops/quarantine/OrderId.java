package vn.hanoi.ops.quarantine;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies a quarantine order. */
@Embeddable
public record OrderId(UUID value) implements Serializable {

    /** A new identifier. */
    public static OrderId next() {
        return new OrderId(Ids.next());
    }

    /** Reads an identifier from a URL, or nothing when the text is not one. */
    public static Optional<OrderId> parse(String text) {
        try {
            return Optional.of(new OrderId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
