package vn.hanoi.ops.hotline;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies a ticket of the hotline. */
@Embeddable
public record TicketId(UUID value) implements Serializable {

    /** A new identifier. */
    public static TicketId next() {
        return new TicketId(Ids.next());
    }

    /** Reads an identifier from a URL, or nothing when the text is not one. */
    public static Optional<TicketId> parse(String text) {
        try {
            return Optional.of(new TicketId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
