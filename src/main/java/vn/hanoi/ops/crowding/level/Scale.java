package vn.hanoi.ops.crowding.level;

import java.util.List;

/**
 * The thresholds between the five levels in one unit.
 *
 * @param up a street enters level 2, 3, 4, 5 at or above these values
 * @param down it leaves level 2, 3, 4, 5 downwards at or below these values, each lower than its counterpart
 */
public record Scale(List<Double> up, List<Double> down) {

    /** The highest level. */
    public static final int TOP = 5;

    /** Keeps its own copies. */
    public Scale {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    /** Where the level, 2 to 5, is entered. */
    public double up(int level) {
        return up.get(level - 2);
    }

    /** Where the level, 2 to 5, is left downwards. */
    public double down(int level) {
        return down.get(level - 2);
    }
}
