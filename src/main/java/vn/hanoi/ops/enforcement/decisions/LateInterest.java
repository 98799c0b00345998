package vn.hanoi.ops.enforcement.decisions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Interest on a fine that is paid late: a part of what is left for each day after the last day. */
public final class LateInterest {

    private LateInterest() {}

    /**
     * The interest in full đồng.
     *
     * @param left what is not paid, in đồng
     * @param lastDay the last day in time
     * @param percentADay such as 0.05
     */
    public static long of(long left, LocalDate lastDay, LocalDate today, double percentADay) {
        long days = Math.max(0, ChronoUnit.DAYS.between(lastDay, today));
        return BigDecimal.valueOf(left)
                .multiply(BigDecimal.valueOf(percentADay))
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
