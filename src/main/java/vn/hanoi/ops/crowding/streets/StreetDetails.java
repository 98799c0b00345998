package vn.hanoi.ops.crowding.streets;

import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A street as it is stored.
 *
 * @param version to be handed back with a change, so that nobody overwrites a change not seen
 * @param area the unit around the middle of its line
 */
public record StreetDetails(StreetId id, int version, AreaPath area, StreetData data) {}
