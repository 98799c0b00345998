package vn.hanoi.ops.enforcement.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;

/**
 * Where a team goes in a shift.
 *
 * @param key made by the screen, so that a plan that is sent twice is kept once
 * @param team 1 to 60 characters, such as {@code Tổ 2}
 * @param stops the venues in the order of the way, 1 to 60
 */
public record MakePlan(UUID key, LocalDate day, Shift shift, String team, AreaPath area, List<VenueId> stops) {

    /** Copies what can change. */
    public MakePlan {
        stops = List.copyOf(stops);
    }
}
