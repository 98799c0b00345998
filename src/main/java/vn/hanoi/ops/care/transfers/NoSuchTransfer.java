package vn.hanoi.ops.care.transfers;

import vn.hanoi.ops.care.TransferId;

/** There is no such transfer, or it lies outside the officer's scope. */
public class NoSuchTransfer extends RuntimeException {

    /** None with this id. */
    public NoSuchTransfer(TransferId id) {
        super("No transfer " + id);
    }
}
