package vn.hanoi.ops.hotline.tickets;

import org.jspecify.annotations.Nullable;

/**
 * The tickets of one branch, category, unit or hour that were opened in a period.
 *
 * @param key number of the branch, code of the category, path of the unit, or hour of the day in Hanoi
 * @param late with a clock over its target
 * @param minutes from opening to answer on the wall, on average; absent while none is answered
 * @param stars satisfaction 1 to 5 on average; absent while nobody was asked
 * @param called whose callers were called back
 * @param rated whose callers said how satisfied they were
 * @param satisfied of these, with 4 or 5
 */
public record ReportLine(
        String key,
        int opened,
        int answered,
        int late,
        @Nullable Double minutes,
        @Nullable Double stars,
        int called,
        int rated,
        int satisfied) {

    /** The share of satisfied ones among those who said it, 0 to 1; nothing while nobody did. */
    public @Nullable Double satisfiedShare() {
        return rated == 0 ? null : (double) satisfied / rated;
    }

    /** The share of callers who said how satisfied they were among those called back, 0 to 1; nothing while none was. */
    public @Nullable Double ratedShare() {
        return called == 0 ? null : Math.min(1, (double) rated / called);
    }
}
