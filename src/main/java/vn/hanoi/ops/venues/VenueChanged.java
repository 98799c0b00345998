package vn.hanoi.ops.venues;

import vn.hanoi.ops.kernel.AreaPath;

/** A venue was registered or changed, or its code took a step; published in the transaction of the act. */
public record VenueChanged(VenueId venue, AreaPath area) {}
