package vn.hanoi.ops.areas;

/**
 * A unit of the other scheme that took over a unit's land, or from which it came.
 *
 * @param whole the old unit went over undivided
 * @param listed the pair is in a published conversion list; otherwise it was guessed from the codes
 */
public record Succession(Area area, boolean whole, boolean listed) {}
