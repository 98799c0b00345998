package vn.hanoi.ops.kernel.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Where the calendar finds the days that differ from their weekday. */
@FunctionalInterface
interface CalendarDays {

    Optional<CalendarDay> on(LocalDate day);
}
