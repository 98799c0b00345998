package vn.hanoi.ops.crowding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.access.AreaScope;

/**
 * The streets as they are now, for screens and programs; every change is also published on {@link StreetNow#TOPIC}.
 * A street outside the officer's scope is answered as if it did not exist.
 */
public interface CrowdingNow {

    /** All streets in scope, the most crowded first. */
    List<StreetNow> snapshot(AreaScope scope);

    /** One street, or nothing when there is none in the officer's scope. */
    Optional<StreetNow> find(StreetId street);

    /** Why the street has its level, or nothing when there is no such street. */
    Optional<LevelWhy> why(StreetId street);

    /** The levels between two moments, oldest first; the first one may have begun before. */
    List<LevelSpan> history(StreetId street, Instant from, Instant to);

    /** The last sixty minutes beside the usual, or nothing when there is no such street. */
    Optional<LastHour> lastHour(StreetId street);

    /** The figures of the scope. */
    CrowdingFigures figures(AreaScope scope);
}
