package vn.hanoi.ops.venues.register;

import java.time.Instant;
import vn.hanoi.ops.access.Officer;

/** Who takes a step, and when. */
record Hand(String officer, String name, Instant at) {

    static Hand of(Officer officer, Instant at) {
        return new Hand(officer.username(), officer.displayName(), at);
    }

    /** The console itself. */
    static Hand console(Instant at) {
        return new Hand("console", "", at);
    }
}
