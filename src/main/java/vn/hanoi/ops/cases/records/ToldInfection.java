package vn.hanoi.ops.cases.records;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;

/**
 * An infection that was confirmed elsewhere, as a file tells it; what the file does not say stays unknown.
 *
 * @param ct cycle threshold
 * @param resultAt when the result was known
 */
public record ToldInfection(
        @Nullable ConfirmationMethod method,
        @Nullable Double ct,
        @Nullable LocalDate sampledOn,
        Instant resultAt,
        @Nullable DetectionPlace detection) {}
