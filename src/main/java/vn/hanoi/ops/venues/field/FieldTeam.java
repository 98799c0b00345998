package vn.hanoi.ops.venues.field;

import vn.hanoi.ops.kernel.AreaPath;

/**
 * A team that goes from door to door, such as one of the Youth Union of a ward.
 *
 * @param area the unit in which it registers venues
 */
public record FieldTeam(TeamId id, String name, AreaPath area) {}
