package vn.hanoi.ops.crowding.level;

/**
 * So many of the last so many minutes.
 *
 * @param needed minutes that must meet a condition
 * @param of length of the window in minutes; a minute without counts meets nothing
 */
public record Quorum(int needed, int of) {}
