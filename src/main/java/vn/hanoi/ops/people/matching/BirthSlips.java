package vn.hanoi.ops.people.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** The days as which a birth may stand in another record: one digit mistyped, day and month changed round, 1 January. */
public final class BirthSlips {

    private static final int YEAR_DIGITS_KEPT = 2;

    private BirthSlips() {}

    /** The day itself and all its slips, some fifty. */
    public static Set<LocalDate> of(LocalDate day) {
        Set<LocalDate> slips = new TreeSet<>();
        String digits = day.toString();
        for (int at = YEAR_DIGITS_KEPT; at < digits.length(); at++) {
            for (char digit = '0'; digit <= '9' && digits.charAt(at) != '-'; digit++) {
                add(slips, digits.substring(0, at) + digit + digits.substring(at + 1));
            }
        }
        add(slips, "%04d-%02d-%02d".formatted(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
        slips.add(day.withDayOfYear(1));
        return slips;
    }

    private static void add(Set<LocalDate> slips, String iso) {
        try {
            slips.add(LocalDate.parse(iso));
        } catch (DateTimeException noSuchDay) {
            // that slip gives no day of the calendar
        }
    }
}
