package vn.hanoi.ops.cases;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies a person's case, whatever it is at the time: contact, suspected or confirmed. */
@Embeddable
public record CaseId(UUID value) implements Serializable {

    /** A new identifier. */
    public static CaseId next() {
        return new CaseId(Ids.next());
    }

    /** Reads an identifier from a URL, or nothing when the text is not one. */
    public static Optional<CaseId> parse(String text) {
        try {
            return Optional.of(new CaseId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
