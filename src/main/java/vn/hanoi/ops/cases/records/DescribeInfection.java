package vn.hanoi.ops.cases.records;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;

/**
 * Adds what was not known of an F0's confirmation, such as of one that came in a file. What is known already is none here: a
 * wrong confirmation is refuted.
 *
 * @param ct cycle threshold, above 0 and up to 50
 * @param sampledOn not after the result
 */
public record DescribeInfection(
        @Nullable ConfirmationMethod method,
        @Nullable Double ct,
        @Nullable LocalDate sampledOn,
        @Nullable DetectionPlace detection) {

    /** Nothing. */
    static final DescribeInfection NOTHING = new DescribeInfection(null, null, null, null);

    /** What somebody tells of the confirmation that is not among this. */
    DescribeInfection missing(ToldInfection told) {
        return new DescribeInfection(
                method == null ? told.method() : null,
                ct == null ? told.ct() : null,
                sampledOn == null ? told.sampledOn() : null,
                detection == null ? told.detection() : null);
    }

    /** Tells whether nothing is added. */
    public boolean isEmpty() {
        return method == null && ct == null && sampledOn == null && detection == null;
    }
}
