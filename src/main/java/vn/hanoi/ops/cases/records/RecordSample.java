package vn.hanoi.ops.cases.records;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sample that was taken.
 *
 * @param rapid an antigen test; else RT-PCR
 * @param ct of a positive RT-PCR
 */
public record RecordSample(
        Instant takenAt,
        boolean rapid,
        Result result,
        @Nullable Double ct) {

    /** What came of a sample. */
    public enum Result {
        AWAITED,
        NEGATIVE,
        POSITIVE,
        UNCLEAR;

        /** The translation key of the word for it. */
        public String titleKey() {
            return "cases.sample." + name();
        }
    }
}
