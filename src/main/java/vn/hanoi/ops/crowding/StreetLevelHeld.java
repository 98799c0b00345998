package vn.hanoi.ops.crowding;

import java.time.Instant;

/**
 * A street is at a level that calls for an advisory and has kept it long enough; told again with every minute it lasts.
 *
 * @param street as it is now
 * @param level the highest level that was kept long enough
 * @param since since when the street is at this level or above
 * @param minute the newest judged minute
 */
public record StreetLevelHeld(StreetNow street, int level, Instant since, Instant minute) {}
