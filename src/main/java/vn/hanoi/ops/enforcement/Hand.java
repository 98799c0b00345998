package vn.hanoi.ops.enforcement;

import java.time.Instant;
import vn.hanoi.ops.access.Officer;

/** Who takes a step, and when. */
public record Hand(String officer, String name, Instant at) {

    /** An officer's hand. */
    public static Hand of(Officer officer, Instant at) {
        return new Hand(officer.username(), officer.displayName(), at);
    }
}
