package vn.hanoi.ops.venues.field;

import vn.hanoi.ops.kernel.AreaPath;

/**
 * A street of a ward that a team goes through.
 *
 * @param done whether the team says that it is through
 * @param venues registered venues there that are not closed
 * @param posted venues of these with a code at the door
 */
public record StreetTask(AreaPath area, String street, boolean done, int venues, int posted) {}
