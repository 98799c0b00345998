package vn.hanoi.ops.cameras;

import java.util.List;

/**
 * What became of the elements that were handed in; the three numbers add up to their count.
 *
 * @param accepted new and stored
 * @param duplicates stored before, nothing changed
 * @param rejected refused, in the order in which they were handed in
 */
public record IntakeReceipt(int accepted, int duplicates, List<Rejection> rejected) {

    /**
     * A refused element.
     *
     * @param index its place in what was handed in, from 0
     * @param code such as {@code UNKNOWN_CAMERA}
     * @param message which field, and what is allowed
     */
    public record Rejection(int index, String code, String message) {}
}
