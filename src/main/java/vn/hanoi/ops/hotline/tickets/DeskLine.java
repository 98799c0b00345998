package vn.hanoi.ops.hotline.tickets;

import java.util.OptionalDouble;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * One unit's desk on the board.
 *
 * @param unit the district, or the city for its own desks
 * @param ended closed within the last seven days
 * @param inTime of those, without any clock over its target
 */
public record DeskLine(String desk, AreaPath unit, int open, int late, int ended, int inTime) {

    /** The share that was ended in time, 0 to 1; nothing when none was ended. */
    public OptionalDouble inTimeShare() {
        return ended == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) inTime / ended);
    }
}
