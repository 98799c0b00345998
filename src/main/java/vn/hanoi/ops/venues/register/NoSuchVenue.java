package vn.hanoi.ops.venues.register;

import vn.hanoi.ops.venues.VenueId;

/** There is no such venue, or it lies outside the officer's area. */
public class NoSuchVenue extends RuntimeException {

    /** None with this id. */
    public NoSuchVenue(VenueId id) {
        super("No venue " + id);
    }
}
