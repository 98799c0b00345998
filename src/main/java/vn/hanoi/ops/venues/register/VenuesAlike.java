package vn.hanoi.ops.venues.register;

import java.util.List;

/** A venue with a like name is registered near by; the officer decides whether it is another one. */
public class VenuesAlike extends RuntimeException {

    private final transient List<VenueRow> venues;

    VenuesAlike(List<VenueRow> venues) {
        super(venues.size() + " venues alike");
        this.venues = List.copyOf(venues);
    }

    /** The venues that it may be, those of the officer's area only. */
    public List<VenueRow> venues() {
        return venues;
    }
}
