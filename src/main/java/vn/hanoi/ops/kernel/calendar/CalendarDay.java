package vn.hanoi.ops.kernel.calendar;

import java.time.LocalDate;

/**
 * A day that differs from its weekday: a holiday on a working day, or a working day at a weekend.
 *
 * @param name why, such as {@code Tết Nguyên đán}
 * @param source the law or the announcement it rests on
 */
public record CalendarDay(LocalDate day, Kind kind, String name, String source) {

    /** What the day is instead. */
    public enum Kind {
        /** Offices are closed. */
        HOLIDAY,
        /** Offices work in exchange for another day off. */
        MAKE_UP
    }
}
