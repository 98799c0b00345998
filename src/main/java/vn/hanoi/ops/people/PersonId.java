package vn.hanoi.ops.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.kernel.Ids;

/** Identifies a person; the id of a record that was merged into another stays valid and leads to the other. */
@Embeddable
public record PersonId(UUID value) implements Serializable, Comparable<PersonId> {

    /** A new identifier. */
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    /** Reads an identifier from a URL, or nothing when the text is not one. */
    public static Optional<PersonId> parse(String text) {
        try {
            return Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
