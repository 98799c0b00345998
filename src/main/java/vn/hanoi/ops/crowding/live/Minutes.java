package vn.hanoi.ops.crowding.live;

import java.time.Instant;

/** Minutes as whole numbers since 1970, which is quicker to count with than instants. */
final class Minutes {

    private Minutes() {}

    static long of(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), 60L);
    }

    static Instant start(long minute) {
        return Instant.ofEpochSecond(minute * 60);
    }

    static Instant end(long minute) {
        return start(minute + 1);
    }
}
