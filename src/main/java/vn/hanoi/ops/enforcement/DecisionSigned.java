package vn.hanoi.ops.enforcement;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;

/**
 * A decision on a sanction was signed or annulled.
 *
 * @param venue where the act was committed, when it was at a venue
 * @param annulled whether it does not stand any more
 */
public record DecisionSigned(
        DecisionId decision, AreaPath area, @Nullable VenueId venue, long total, boolean annulled) {}
