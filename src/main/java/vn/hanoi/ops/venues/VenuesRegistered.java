package vn.hanoi.ops.venues;

import java.util.List;

/** Many venues came into the register at once, or out of it again; published in the transaction. */
public record VenuesRegistered(List<VenueId> venues) {

    /** Copies what can change. */
    public VenuesRegistered {
        venues = List.copyOf(venues);
    }
}
