package vn.hanoi.ops.enforcement.inspections;

/**
 * A stop of a way.
 *
 * @param metres from the stop before as the crow flies, 0 for the first one
 * @param visited whether the team was there on the day of the plan
 */
public record Stop(PlaceRow place, int metres, boolean visited) {}
