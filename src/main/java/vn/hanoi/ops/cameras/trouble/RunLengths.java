package vn.hanoi.ops.cameras.trouble;

import java.time.Duration;

/**
 * How long runs of equal counts of one camera were, in classes that grow by a fifth, so that a few dozen numbers tell a
 * percentile within a tenth. Used by one thread at a time.
 */
final class RunLengths {

    private static final int CLASSES = 72;
    private static final double GROWTH = Math.log(1.2);

    private final long[] runs = new long[CLASSES];
    private long all;

    void add(Duration length) {
        runs[classOf(length)]++;
        all++;
    }

    void restore(int index, long number) {
        if (index >= 0 && index < CLASSES) {
            all += number - runs[index];
            runs[index] = number;
        }
    }

    long all() {
        return all;
    }

    long at(int index) {
        return runs[index];
    }

    int classes() {
        return CLASSES;
    }

    /** A length that only one run in so many exceeds; the upper end of its class. */
    Duration exceededByOneIn(int number) {
        long beyond = all / number;
        long seen = 0;
        for (int index = CLASSES - 1; index > 0; index--) {
            seen += runs[index];
            if (seen > beyond) {
                return Duration.ofSeconds((long) Math.ceil(Math.exp((index + 1) * GROWTH)));
            }
        }
        return Duration.ofSeconds(1);
    }

    private static int classOf(Duration length) {
        long seconds = Math.max(1, length.toSeconds());
        return Math.min(CLASSES - 1, (int) (Math.log(seconds) / GROWTH));
    }
}
