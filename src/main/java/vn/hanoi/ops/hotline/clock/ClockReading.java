package vn.hanoi.ops.hotline.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a clock shows at a moment; all lengths are service time.
 *
 * @param consumed of the present round
 * @param paused while it waited for the caller, in the present round
 * @param due when the target is or was reached; absent while it waits and when it stopped before
 * @param everLate it was over its target at some time, also in an earlier round
 */
public record ClockReading(
        ClockMode mode,
        Duration target,
        Duration consumed,
        Duration paused,
        @Nullable Instant due,
        boolean everLate) {

    /** When the target is or was reached. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(due);
    }

    /** Tells whether the present round is over its target: reaching it exactly is in time. */
    public boolean late() {
        return consumed.compareTo(target) > 0;
    }

    /** What is left, zero when it is over. */
    public Duration remaining() {
        Duration left = target.minus(consumed);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The consumed share of the target in percent, rounded down; may be above 100. */
    public int percent() {
        return target.isZero() ? 100 : (int) Math.min(Integer.MAX_VALUE, consumed.toMillis() * 100 / target.toMillis());
    }
}
