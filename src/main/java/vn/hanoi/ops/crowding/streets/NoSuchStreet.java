package vn.hanoi.ops.crowding.streets;

import vn.hanoi.ops.crowding.StreetId;

/** There is no such street, or it lies outside the officer's scope. */
public class NoSuchStreet extends RuntimeException {

    NoSuchStreet(StreetId id) {
        super("No street " + id);
    }
}
