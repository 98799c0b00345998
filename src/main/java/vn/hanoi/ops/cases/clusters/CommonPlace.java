package vn.hanoi.ops.cases.clusters;

import java.time.Instant;
import vn.hanoi.ops.access.privacy.Guarded;

/**
 * A place at which several cases of an outbreak were.
 *
 * @param marker the place as it was written first
 * @param cases how many different cases were there
 * @param first when the first of them came
 * @param last when the last of them left
 */
public record CommonPlace(Guarded<String> marker, int cases, Instant first, Instant last) {}
