package vn.hanoi.ops.crowding.advisories;

import vn.hanoi.ops.crowding.AdvisoryId;

/** There is no such advisory, or it lies outside the officer's scope. */
public class NoSuchAdvisory extends RuntimeException {

    NoSuchAdvisory(AdvisoryId id) {
        super("No advisory " + id);
    }
}
