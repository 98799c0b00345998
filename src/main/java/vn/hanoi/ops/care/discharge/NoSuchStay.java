package vn.hanoi.ops.care.discharge;

import java.util.UUID;

/** There is no such stay, or it lies outside the officer's areas or places. */
public class NoSuchStay extends RuntimeException {

    /** None with this id. */
    public NoSuchStay(UUID id) {
        super("No stay " + id);
    }
}
