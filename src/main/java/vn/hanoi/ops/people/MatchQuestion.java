package vn.hanoi.ops.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks which records may be a person.
 *
 * @param data what is known or claimed
 * @param documentEnd the last characters of a masked number; none when there is none
 * @param itself the record that is asked about, when it is in the register already; it and those told apart from it are left out
 */
public record MatchQuestion(
        PersonData data,
        @Nullable String documentEnd,
        @Nullable PersonId itself) {

    /** Asks for a person who is being entered. */
    public static MatchQuestion entering(PersonData data) {
        return new MatchQuestion(data, null, null);
    }

    /** Asks for a person of whose number the end alone is known. */
    public static MatchQuestion entering(PersonData data, Optional<String> documentEnd) {
        return new MatchQuestion(data, documentEnd.orElse(null), null);
    }
}
