package vn.hanoi.ops.crowding.live;

import java.util.Arrays;
import vn.hanoi.ops.crowding.level.UsualRules;

/** One number for each of the newest minutes in which nobody spoke of a crowd, oldest first, in a ring. */
final class CalmMinutes {

    /** The longest usual, and what late counts may cut off and add again. */
    private static final int LENGTH = 12 * 60 + CameraTrack.KEPT_MINUTES;

    private final double[] values = new double[LENGTH];
    private final long[] minutes = new long[LENGTH];
    private int first;
    private int size;

    /** Adds a minute after all that are there. */
    void add(long minute, double value) {
        if (size == LENGTH) {
            first = (first + 1) % LENGTH;
            size--;
        }
        int place = place(size++);
        minutes[place] = minute;
        values[place] = value;
    }

    /** Takes the minute and all after it away: they are judged again. */
    void cut(long minute) {
        while (size > 0 && minutes[place(size - 1)] >= minute) {
            size--;
        }
    }

    /** The newest values, as many as make the usual, without those that are too old even for a frozen one or lie before a minute. */
    double[] usual(long minute, UsualRules rules, long from) {
        int wanted = Math.min(size, rules.hours() * 60);
        long oldest = Math.max(from, minute - (rules.hours() + rules.freezeHours()) * 60L);
        double[] found = new double[wanted];
        int count = 0;
        for (int i = size - wanted; i < size; i++) {
            if (minutes[place(i)] >= oldest) {
                found[count++] = values[place(i)];
            }
        }
        return Arrays.copyOf(found, count);
    }

    private int place(int index) {
        return (first + index) % LENGTH;
    }
}
