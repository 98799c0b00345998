package vn.hanoi.ops.venues.checkins;

import java.util.List;

/**
 * What became of the check-ins of one call.
 *
 * @param accepted how many are new
 * @param duplicates how many were there already
 * @param rejected those that were not taken, by their place in the call
 */
public record Receipt(int accepted, int duplicates, List<Rejected> rejected) {

    /** @param index the place in the call, from 0 */
    public record Rejected(int index, Refusal code) {}
}
