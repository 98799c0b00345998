package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.hanoi.ops.hotline.TicketId;

/**
 * Which published tickets to give out.
 *
 * @param ids these only, whatever else is asked; empty for all
 * @param categories of these only; empty for all
 * @param open open or ended ones only
 * @param from opened at or after; the same for the update when {@code byUpdate}
 * @param to opened at or before
 * @param byUpdate the times are those of the last update
 * @param skip how many to leave out
 * @param limit how many at most
 */
public record FeedFilter(
        Set<TicketId> ids,
        Set<String> categories,
        Optional<Boolean> open,
        Instant from,
        Instant to,
        boolean byUpdate,
        int skip,
        int limit) {

    /** Copies what can change. */
    public FeedFilter {
        ids = Set.copyOf(ids);
        categories = Set.copyOf(categories);
    }
}
