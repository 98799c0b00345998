package vn.hanoi.ops.hotline.tickets;

import org.jspecify.annotations.Nullable;

/**
 * The tickets of one branch, category, unit or hour that were opened in a period.
 *
 * @param key number of the branch, code of the category, path of the unit, or hour of the day in Hanoi
 * @param late with a clock over its target
 * @param minutes from opening to answer on the wall, on average; absent while none is answered
 * @param stars satisfaction 1 to 5 on average; absent while nobody was asked
 */
public record ReportLine(
        String key,
        int opened,
        int answered,
        int late,
        @Nullable Double minutes,
        @Nullable Double stars) {}
