package vn.hanoi.ops.care.sites;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets another process count beds as the console does. */
public final class BedCounts {

    private BedCounts() {}

    /** The occupancy of a database. */
    public static Occupancy of(JdbcClient jdbc) {
        return new Occupancy(jdbc);
    }
}
