package vn.hanoi.ops.enforcement;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies a decision on a sanction, from its proposal on. */
@Embeddable
public record DecisionId(UUID value) implements Serializable {

    /** A new identifier. */
    public static DecisionId next() {
        return new DecisionId(Ids.next());
    }

    /** Reads an identifier from a URL, or nothing when the text is not one. */
    public static Optional<DecisionId> parse(String text) {
        try {
            return Optional.of(new DecisionId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
