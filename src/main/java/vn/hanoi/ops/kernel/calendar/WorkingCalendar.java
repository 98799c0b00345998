package vn.hanoi.ops.kernel.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;

/**
 * The offices' working time in Hanoi's zone: Monday to Friday without public holidays (Labour Code 2019, Art. 112) and
 * with the make-up days that are announced for exchanged ones. Periods are counted as the Civil Code 2015 has it: the day
 * of the event does not count (Art. 147), the last day counts to its end at midnight, and a period that would end on a day
 * off ends with the next working day (Art. 148).
 */
@Component
public class WorkingCalendar {

    /** Morning and afternoon at the offices; a proposal, no decision of the city was found. */
    private static final List<LocalTime[]> HOURS = List.of(
            new LocalTime[] {LocalTime.of(8, 0), LocalTime.NOON},
            new LocalTime[] {LocalTime.of(13, 0), LocalTime.of(17, 0)});

    private static final int LONGEST_DAYS = 3_660;
    private static final int LONGEST_MONTHS = 120;

    private final CalendarDays days;

    WorkingCalendar(CalendarDays days) {
        this.days = days;
    }

    /** Tells whether offices work on the day. */
    public boolean isWorkingDay(LocalDate day) {
        return special(day)
                .map(d -> d.kind() == CalendarDay.Kind.MAKE_UP)
                .orElseGet(() -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /** What makes the day differ from its weekday, if anything does. */
    public Optional<CalendarDay> special(LocalDate day) {
        return days.on(day);
    }

    /**
     * The end of a period of working days.
     *
     * @param event when it began; the day of the event does not count
     * @param count 1 to 3,660 working days
     */
    public Due afterWorkingDays(Instant event, int count) {
        LocalDate first = firstDay(event, count);
        List<CalendarDay> skipped = new ArrayList<>();
        LocalDate day = first;
        for (int left = count; ; day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                left--;
            } else {
                special(day).ifPresent(skipped::add);
            }
            if (left == 0) {
                return due(first, day, skipped);
            }
        }
    }

    /**
     * The end of a period of days in a row, moved behind a day off.
     *
     * @param event when it began; the day of the event does not count
     * @param count 1 to 3,660 days
     */
    public Due afterDays(Instant event, int count) {
        LocalDate first = firstDay(event, count);
        List<CalendarDay> skipped = new ArrayList<>();
        LocalDate day = first.plusDays(count - 1L);
        for (; !isWorkingDay(day); day = day.plusDays(1)) {
            special(day).ifPresent(skipped::add);
        }
        return due(first, day, skipped);
    }

    /**
     * The end of a period of months, moved behind a day off: the day of the same number in the last month, or that month's
     * last day when it has none (Civil Code, Art. 148).
     *
     * @param event when it began
     * @param count 1 to 120 months
     */
    public Due afterMonths(Instant event, int count) {
        if (count < 1 || count > LONGEST_MONTHS) {
            throw new IllegalArgumentException("A period has 1 to " + LONGEST_MONTHS + " months, not " + count);
        }
        LocalDate began = LocalDate.ofInstant(event, ConsoleClock.HANOI);
        List<CalendarDay> skipped = new ArrayList<>();
        LocalDate day = began.plusMonths(count);
        for (; !isWorkingDay(day); day = day.plusDays(1)) {
            special(day).ifPresent(skipped::add);
        }
        return due(began.plusDays(1), day, skipped);
    }

    /** The working time of a day, in order; empty on a day off. */
    public List<WorkingSpan> spans(LocalDate day) {
        if (!isWorkingDay(day)) {
            return List.of();
        }
        return HOURS.stream()
                .map(hours -> new WorkingSpan(at(day, hours[0]), at(day, hours[1])))
                .toList();
    }

    /** How much working time lies between two moments; zero when the second is not after the first. */
    public Duration workingTime(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(to, ConsoleClock.HANOI);
        for (LocalDate day = LocalDate.ofInstant(from, ConsoleClock.HANOI); !day.isAfter(last); day = day.plusDays(1)) {
            for (WorkingSpan span : spans(day)) {
                sum = sum.plus(span.within(from, to));
            }
        }
        return sum;
    }

    private static LocalDate firstDay(Instant event, int count) {
        if (count < 1 || count > LONGEST_DAYS) {
            throw new IllegalArgumentException("A period has 1 to " + LONGEST_DAYS + " days, not " + count);
        }
        return LocalDate.ofInstant(event, ConsoleClock.HANOI).plusDays(1);
    }

    private static Due due(LocalDate first, LocalDate last, List<CalendarDay> skipped) {
        return new Due(at(last.plusDays(1), LocalTime.MIDNIGHT), last, first, List.copyOf(skipped));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ConsoleClock.HANOI).toInstant();
    }
}
