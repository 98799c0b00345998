package vn.hanoi.ops.crowding.level;

/**
 * How a camera's own usual is found where no ground was measured.
 *
 * @param hours the recent hours that are looked at
 * @param leastMinutes minutes with counts that these hours must hold before anything is said
 * @param spread how many times the usual scatter still counts as usual
 * @param floor the least value taken as the upper edge of the usual, so that a few people on an empty street alarm nobody
 */
public record UsualRules(int hours, int leastMinutes, double spread, double floor) {}
