package vn.hanoi.ops.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Confirms an infection.
 *
 * @param ct cycle threshold with one decimal; none for rapid tests
 * @param sampledOn the day of the positive sample
 * @param resultAt when the result was known: the clock starts then
 */
public record ConfirmCase(
        ConfirmationMethod method,
        @Nullable Double ct,
        LocalDate sampledOn,
        Instant resultAt,
        DetectionPlace detection) {

    private static final double HIGHEST_CT = 50;

    /** Tells whether an RT-PCR can give this Ct: above 0 and at most 50; none is none. */
    public static boolean plausible(@Nullable Double ct) {
        return ct == null || (ct > 0 && ct <= HIGHEST_CT);
    }
}
