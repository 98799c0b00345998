package vn.hanoi.ops.people.matching;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

/** The days as which a birth may stand in another record: one digit mistyped, day and month changed round, 1 January. */
public final class BirthSlips {

    private BirthSlips() {}

    /** The day itself and all its slips, some fifty. */
    public static Set<LocalDate> of(LocalDate day) {
        Set<LocalDate> slips = new HashSet<>();
        for (int digit = 0; digit <= 9; digit++) {
            int year = day.getYear();
            int month = day.getMonthValue();
            int date = day.getDayOfMonth();
            add(slips, year - year / 10 % 10 * 10 + digit * 10, month, date);
            add(slips, year - year % 10 + digit, month, date);
            add(slips, year, digit * 10 + month % 10, date);
            add(slips, year, month / 10 * 10 + digit, date);
            add(slips, year, month, digit * 10 + date % 10);
            add(slips, year, month, date / 10 * 10 + digit);
        }
        add(slips, day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        slips.add(day.withDayOfYear(1));
        return slips;
    }

    /** A slip that gives no day of the calendar is none. */
    private static void add(Set<LocalDate> slips, int year, int month, int date) {
        if (month >= 1
                && month <= 12
                && date >= 1
                && date <= YearMonth.of(year, month).lengthOfMonth()) {
            slips.add(LocalDate.of(year, month, date));
        }
    }
}
