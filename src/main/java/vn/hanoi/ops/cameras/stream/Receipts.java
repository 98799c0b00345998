package vn.hanoi.ops.cameras.stream;

import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Numbers for calls that grow with real time and differ between console nodes. */
public final class Receipts {

    static final int RANDOM_BITS = 20;

    private Receipts() {}

    /** A number for a call that came at this real time. */
    public static long number(Instant realTime) {
        return realTime.toEpochMilli() << RANDOM_BITS
                | ThreadLocalRandom.current().nextLong(1L << RANDOM_BITS);
    }
}
