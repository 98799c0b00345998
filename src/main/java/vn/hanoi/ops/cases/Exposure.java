package vn.hanoi.ops.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one person met another.
 *
 * @param source the case that was met
 * @param lastOn the last day together
 * @param ongoing they live or lie together: the last day moves on until one of them is taken out
 * @param minutes together, when known
 * @param marker the place and time of the source at which they met, when known
 */
public record Exposure(
        CaseId source,
        LocalDate lastOn,
        boolean ongoing,
        Setting setting,
        Worn worn,
        @Nullable Integer minutes,
        @Nullable UUID marker) {

    /** The same with another last day. */
    public Exposure on(LocalDate last) {
        return new Exposure(source, last, ongoing, setting, worn, minutes, marker);
    }

    /** A meeting of which only day and surroundings are known. */
    public static Exposure on(CaseId source, LocalDate lastOn, Setting setting) {
        return new Exposure(source, lastOn, false, setting, Worn.UNKNOWN, null, null);
    }

    /** Somebody who lives or lies with the source. */
    public static Exposure living(CaseId source, LocalDate lastOn, Setting setting) {
        return new Exposure(source, lastOn, true, setting, Worn.UNKNOWN, null, null);
    }
}
