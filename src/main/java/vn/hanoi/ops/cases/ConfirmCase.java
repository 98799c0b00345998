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
        DetectionPlace detection) {}
