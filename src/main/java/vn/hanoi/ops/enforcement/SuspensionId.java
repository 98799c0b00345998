package vn.hanoi.ops.enforcement;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies the suspension of a venue, from its proposal on. */
@Embeddable
public record SuspensionId(UUID value) implements Serializable {

    /** A new identifier. */
    public static SuspensionId next() {
        return new SuspensionId(Ids.next());
    }

    /** Reads an identifier, or nothing when the text is not one. */
    public static Optional<SuspensionId> parse(String text) {
        try {
            return Optional.of(new SuspensionId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
