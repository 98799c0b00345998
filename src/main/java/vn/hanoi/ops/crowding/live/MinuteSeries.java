package vn.hanoi.ops.crowding.live;

import java.util.Arrays;

/** One number a minute over the longest stretch that a usual may look at, in a ring. */
final class MinuteSeries {

    private static final int LENGTH = 12 * 60;

    private final double[] values = new double[LENGTH];
    private final long[] minutes = new long[LENGTH];

    MinuteSeries() {
        Arrays.fill(minutes, Long.MIN_VALUE);
    }

    void put(long minute, double value) {
        int place = place(minute);
        if (minutes[place] <= minute) {
            minutes[place] = minute;
            values[place] = value;
        }
    }

    /** The values of the minutes from the first to before the last, without those that have none. */
    double[] between(long from, long to) {
        double[] found = new double[(int) Math.max(0, to - from)];
        int count = 0;
        for (long minute = from; minute < to; minute++) {
            int place = place(minute);
            if (minutes[place] == minute) {
                found[count++] = values[place];
            }
        }
        return Arrays.copyOf(found, count);
    }

    void clear() {
        Arrays.fill(minutes, Long.MIN_VALUE);
    }

    private static int place(long minute) {
        return (int) Math.floorMod(minute, (long) LENGTH);
    }
}
