package vn.hanoi.ops.crowding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.access.AreaScope;

/** The streets as they were, from the one-minute counts and the history of levels. */
public interface CrowdingPast {

    /** How far back, in days; the one-minute counts are kept longer. */
    int DAYS = 90;

    /**
     * All streets in scope as they were in a minute, the most crowded first. A street whose level could not be judged
     * any more is stale, as it was then, and cameras that misled are left out; advisories and trends are not told.
     */
    List<StreetNow> at(AreaScope scope, Instant at);

    /**
     * A street minute by minute, or nothing when there is none in the officer's scope.
     *
     * @param to after {@code from}, by at most seven days
     */
    Optional<StreetHistory> history(StreetId street, Instant from, Instant to);
}
