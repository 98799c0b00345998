package vn.hanoi.ops.crowding.level;

/**
 * How a camera's own usual is found where no ground was measured.
 *
 * @param hours how many hours of calm minutes, the newest ones, make the recent usual
 * @param leastMinutes minutes with counts that a stretch must hold before anything is said
 * @param spread how many times the usual scatter still counts as usual
 * @param floor the least value taken as the upper edge of the usual, so that a few people on an empty street alarm nobody
 * @param freezeHours how long the time of a raised level stays out of the recent usual; what lasts longer is a new usual
 * @param days the days before whose same hour is the usual once three of them have counts; 0 for never
 */
public record UsualRules(int hours, int leastMinutes, double spread, double floor, int freezeHours, int days) {

    /** So many days before must have counts at an hour before that hour has a usual of its own. */
    public static final int LEAST_DAYS = 3;
}
