package vn.hanoi.ops.tracing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Stay;

/**
 * One case as a trace looks for it, and as a run keeps it: by keyed hashes.
 *
 * @param keys under which the person checks in, at least one
 * @param to the first moment after the time in question
 * @param dayZero first symptoms, else the positive sample
 */
record Track(
        UUID caseId,
        List<String> keys,
        Instant from,
        Instant to,
        @Nullable LocalDate dayZero) {

    List<PersonKey> people() {
        return keys.stream().map(PersonKey::new).toList();
    }

    /** The part of a stay in the time in question, as a stay of the case whatever key was used. */
    Stay cut(Stay stay) {
        return stay.by(own()).between(from, to);
    }

    /** What stands for the case among people's keys: its own number, for several cases may have one phone. */
    PersonKey own() {
        return PersonKey.of(Ids.bytes(caseId));
    }
}
