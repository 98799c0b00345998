package vn.hanoi.ops.hotline.tickets;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * Changes of a ticket's contents; each field carries what the officer saw, so that changes of other fields are kept.
 *
 * @param text absent when it is not changed
 */
public record EditTicket(Optional<Change<String>> text, Optional<Change<String>> place, Optional<Move> position) {

    /** A value as it was seen and as it shall be. */
    public record Change<T>(T seen, T wanted) {}

    /** A position as it was seen and as it shall be; absent when there is none. */
    public record Move(@Nullable GeoPoint seen, @Nullable GeoPoint wanted) {}
}
