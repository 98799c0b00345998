package vn.hanoi.ops.tracing.presence;

/**
 * What an overlap at a venue is weighed with.
 *
 * @param ventilation 1 for an ordinary room, less in the open
 * @param casual whether the code at the entrance says only that somebody was somewhere inside
 */
public record Place(int venue, double ventilation, boolean casual) {}
