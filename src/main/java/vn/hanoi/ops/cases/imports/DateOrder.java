package vn.hanoi.ops.cases.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ConsoleClock;

/** In which order a file writes day and month; a year in front is understood in both. */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern SHORT = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{2}|\\d{4})"
            + "(?:[ ,T]+(\\d{1,2}):(\\d{2})(?::\\d{2})? ?([AaPp][Mm])?)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
            + "(?:[T ](\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)? ?(Z|[+-]\\d{2}:?\\d{2})?)?");
    /** A day as Excel counts it, where its cell lost the form of a day: 10,000 is in 1927, 59,999 in 2064. */
    private static final Pattern SERIAL = Pattern.compile("[1-5]\\d{4}");

    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LAST_MONTH = 12;
    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2_000;
    private static final int NEXT_YEARS = 50;
    private static final int NOON = 12;

    /** What a cell says, as clocks in Hanoi show it. @param timed whether it names an hour */
    record Moment(LocalDateTime at, boolean timed) {

        LocalDate day() {
            return at.toLocalDate();
        }

        /** The moment; a day alone is its noon. */
        Instant instant() {
            LocalDateTime moment = timed ? at : day().atTime(NOON, 0);
            return moment.atZone(ConsoleClock.HANOI).toInstant();
        }
    }

    /** The order of a file: the month is in front when the heads say so, or no day can be read otherwise. */
    static DateOrder of(List<List<String>> rows) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (List<String> row : rows) {
            for (String cell : row) {
                if (cell.contains("(MM/dd/") || cell.contains("(M/d/")) {
                    return MONTH_FIRST;
                }
                Matcher day = SHORT.matcher(cell);
                if (day.matches()) {
                    dayFirst += Integer.parseInt(day.group(1)) > LAST_MONTH ? 1 : 0;
                    monthFirst += Integer.parseInt(day.group(2)) > LAST_MONTH ? 1 : 0;
                }
            }
        }
        return monthFirst > 0 && dayFirst == 0 ? MONTH_FIRST : DAY_FIRST;
    }

    /** Reads a day, with or without an hour; nothing when it is none. */
    Optional<Moment> read(String text) {
        if (SERIAL.matcher(text).matches()) {
            return Optional.of(
                    new Moment(EXCEL_ZERO.plusDays(Integer.parseInt(text)).atStartOfDay(), false));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return moment(iso.group(1), iso.group(2), iso.group(3), iso, "");
        }
        Matcher day = SHORT.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        String first = day.group(1);
        String second = day.group(2);
        return this == DAY_FIRST
                ? moment(day.group(3), second, first, day, day.group(6))
                : moment(day.group(3), first, second, day, day.group(6));
    }

    private static Optional<Moment> moment(String year, String month, String day, Matcher time, @Nullable String half) {
        try {
            LocalDate date = LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day));
            if (time.group(4) == null) {
                return Optional.of(new Moment(date.atStartOfDay(), false));
            }
            int hour = Integer.parseInt(time.group(4));
            if (half != null && !half.isEmpty()) {
                hour = hour % NOON + (half.toLowerCase(Locale.ROOT).startsWith("p") ? NOON : 0);
            }
            boolean iso = time.pattern() == ISO;
            String zone = iso && time.group(6) != null ? time.group(6) : "";
            return Optional.of(moment(date.atTime(hour, Integer.parseInt(time.group(5))), zone, iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Other programs write a day as its midnight, in their own zone or in that of their user: such a day is the one that is
     * written, or the one that begins in Hanoi then.
     */
    private static Moment moment(LocalDateTime written, String zone, boolean iso) {
        if (iso && written.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return new Moment(written, false);
        }
        LocalDateTime here = zone.isEmpty()
                ? written
                : written.atOffset(ZoneOffset.of(zone))
                        .atZoneSameInstant(ConsoleClock.HANOI)
                        .toLocalDateTime();
        boolean beginning = !zone.isEmpty() && here.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new Moment(here, !beginning);
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        if (text.length() > 2) {
            return year;
        }
        return year < NEXT_YEARS ? THIS_CENTURY + year : THIS_CENTURY - CENTURY + year;
    }
}
