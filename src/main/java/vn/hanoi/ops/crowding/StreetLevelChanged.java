package vn.hanoi.ops.crowding;

import java.time.Instant;

/**
 * A street changed its level.
 *
 * @param before the level it had, 0 when none was known
 * @param minute the minute of the counts with which the level was reached
 */
public record StreetLevelChanged(StreetId street, int before, int level, Instant minute) {}
