package vn.hanoi.ops.tracing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that was searched.
 *
 * @param to the first moment after it
 * @param dayZero from which days are weighed: first symptoms, else the positive sample
 * @param whatIf whether an officer named it instead of the rules
 */
public record TraceWindow(
        Instant from, Instant to, @Nullable LocalDate dayZero, boolean whatIf) {}
