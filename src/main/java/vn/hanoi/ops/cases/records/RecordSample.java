package vn.hanoi.ops.cases.records;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.ConfirmCase;

/**
 * A sample that was taken.
 *
 * @param rapid an antigen test; else RT-PCR
 * @param ct of an RT-PCR, above 0 and at most 50
 */
public record RecordSample(
        Instant takenAt,
        boolean rapid,
        Result result,
        @Nullable Double ct) {

    /** @throws CaseRefused when it has a Ct that no RT-PCR gives, or a rapid test has one */
    void check() {
        if (ct != null && rapid) {
            throw new CaseRefused(CaseRefused.Reason.CT_OF_RAPID_TEST);
        }
        if (!ConfirmCase.plausible(ct)) {
            throw new CaseRefused(CaseRefused.Reason.CT_OUT_OF_RANGE);
        }
    }

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
