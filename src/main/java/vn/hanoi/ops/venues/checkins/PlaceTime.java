package vn.hanoi.ops.venues.checkins;

import java.time.Instant;
import vn.hanoi.ops.venues.register.VenueSign;

/** A venue from one moment to before another. */
public record PlaceTime(VenueSign venue, Instant from, Instant to) {}
