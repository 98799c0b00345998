package vn.hanoi.ops.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was born: the day, or the year alone as many papers of the old say.
 *
 * @param year 1850 to 2150
 * @param date the day; none when the year alone is known
 */
public record Birth(int year, @Nullable LocalDate date) {

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2150;
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})[./ -](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern RUN = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** @throws IllegalArgumentException when the year is out of range or is not the day's */
    public Birth {
        if (year < FIRST_YEAR || year > LAST_YEAR || (date != null && date.getYear() != year)) {
            throw new IllegalArgumentException("Not a birth: " + year);
        }
    }

    /** Born on a day. */
    public static Birth on(LocalDate date) {
        return new Birth(date.getYear(), date);
    }

    /** Born on a day that anybody can be born on; nothing for others. */
    public static Optional<Birth> maybe(LocalDate date) {
        return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(on(date));
    }

    /** Born in a year, the day is not known. */
    public static Birth in(int year) {
        return new Birth(year, null);
    }

    /** Reads {@code 15/08/1990}, {@code 15081990}, {@code 1990-08-15} or {@code 1990}; nothing when the day does not exist. */
    public static Optional<Birth> parse(String text) {
        String plain = text.strip();
        Matcher day = DAY.matcher(plain);
        if (day.matches()) {
            return day(day.group(3), day.group(2), day.group(1));
        }
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher run = RUN.matcher(plain);
        if (run.matches()) {
            return day(run.group(3), run.group(2), run.group(1));
        }
        return YEAR.matcher(plain).matches() ? year(Integer.parseInt(plain)) : Optional.empty();
    }

    private static Optional<Birth> day(String year, String month, String day) {
        try {
            return Optional.of(
                    on(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Birth> year(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR ? Optional.empty() : Optional.of(in(year));
    }

    /** As officials write it: {@code 15/08/1990} or {@code 1990}. */
    @Override
    public String toString() {
        return date == null ? String.valueOf(year) : FORM.format(date);
    }
}
