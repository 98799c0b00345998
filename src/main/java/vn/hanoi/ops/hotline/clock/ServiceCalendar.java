package vn.hanoi.ops.hotline.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.hanoi.ops.kernel.calendar.CalendarDay;
import vn.hanoi.ops.kernel.calendar.WorkingSpan;

/**
 * When a service works: several stretches a weekday in one zone, without the days that are holidays and with those worked
 * instead, which have the hours of their weekday or else those of the week's first working day. Immutable; its answers do
 * not depend on the order of questions.
 */
public final class ServiceCalendar {

    private static final int LONGEST_DAYS = 3_660;
    private static final int REMEMBERED_DAYS = 5_000;

    private final String code;
    private final ZoneId zone;
    private final Map<DayOfWeek, List<ServiceHours>> week = new EnumMap<>(DayOfWeek.class);
    private final List<ServiceHours> makeUp;
    private final Function<LocalDate, Optional<CalendarDay>> days;
    private final Map<LocalDate, List<WorkingSpan>> known = new ConcurrentHashMap<>();

    /**
     * @param code by which ledgers name it
     * @param days the days that differ from their weekday
     * @throws IllegalArgumentException when the week has no hours at all or hours that overlap
     */
    public ServiceCalendar(
            String code, ZoneId zone, Collection<ServiceHours> hours, Function<LocalDate, Optional<CalendarDay>> days) {
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("Calendar " + code + " has no hours");
        }
        this.code = code;
        this.zone = zone;
        this.days = days;
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, ordered(code, hours, day));
        }
        makeUp = week.values().stream().filter(h -> !h.isEmpty()).findFirst().orElseThrow();
    }

    /** A calendar that never rests. */
    public static ServiceCalendar always(String code, ZoneId zone) {
        List<ServiceHours> hours =
                Arrays.stream(DayOfWeek.values()).map(ServiceHours::wholeDay).toList();
        return new ServiceCalendar(code, zone, hours, day -> Optional.empty());
    }

    /** The code by which ledgers name it. */
    public String code() {
        return code;
    }

    /** The zone in which its days begin and end. */
    public ZoneId zone() {
        return zone;
    }

    /** What makes the day differ from its weekday, if anything does. */
    public Optional<CalendarDay> special(LocalDate day) {
        return days.apply(day);
    }

    /** Tells whether there is any service on the day. */
    public boolean works(LocalDate day) {
        return !hours(day).isEmpty();
    }

    /** The service time of a day, in order; empty on a day off. */
    public List<WorkingSpan> spans(LocalDate day) {
        if (known.size() > REMEMBERED_DAYS) {
            known.clear();
        }
        return known.computeIfAbsent(
                day, d -> hours(d).stream().map(h -> span(d, h)).toList());
    }

    /** The service time between two moments, in order and cut to them; empty when the second is not after the first. */
    public List<WorkingSpan> spans(Instant from, Instant to) {
        LocalDate last = LocalDate.ofInstant(to, zone);
        return Stream.iterate(LocalDate.ofInstant(from, zone), d -> !d.isAfter(last), d -> d.plusDays(1))
                .flatMap(day -> spans(day).stream())
                .map(s -> new WorkingSpan(later(s.from(), from), earlier(s.to(), to)))
                .filter(s -> s.from().isBefore(s.to()))
                .toList();
    }

    /** How much service time lies between two moments; zero when the second is not after the first. */
    public Duration between(Instant from, Instant to) {
        return spans(from, to).stream()
                .map(s -> Duration.between(s.from(), s.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * The first moment by which so much service time has passed.
     *
     * @param working zero gives {@code from} itself
     * @throws IllegalArgumentException when it is negative or does not end within ten years
     */
    public Instant add(Instant from, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("No negative service time: " + working);
        }
        if (working.isZero()) {
            return from;
        }
        Duration left = working;
        LocalDate first = LocalDate.ofInstant(from, zone);
        for (LocalDate day = first; day.isBefore(first.plusDays(LONGEST_DAYS)); day = day.plusDays(1)) {
            for (WorkingSpan span : spans(day)) {
                Instant start = later(span.from(), from);
                Duration here = Duration.between(start, span.to());
                if (here.compareTo(left) >= 0) {
                    return start.plus(left);
                }
                left = here.isNegative() ? left : left.minus(here);
            }
        }
        throw new IllegalArgumentException(working + " of calendar " + code + " does not end within ten years");
    }

    /**
     * The day so many working days later, or earlier when negative; the day itself is not counted.
     *
     * @param count −3,660 to 3,660; zero gives the day itself
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        int step = Integer.signum(count);
        LocalDate found = day;
        for (int left = Math.abs(count), tried = 0; left > 0; tried++) {
            if (tried > 2 * LONGEST_DAYS) {
                throw new IllegalArgumentException(count + " working days are out of range");
            }
            found = found.plusDays(step);
            left -= works(found) ? 1 : 0;
        }
        return found;
    }

    private List<ServiceHours> hours(LocalDate day) {
        List<ServiceHours> usual = week.getOrDefault(day.getDayOfWeek(), List.of());
        return special(day)
                .map(d -> switch (d.kind()) {
                    case HOLIDAY -> List.<ServiceHours>of();
                    case MAKE_UP -> usual.isEmpty() ? makeUp : usual;
                })
                .orElse(usual);
    }

    private WorkingSpan span(LocalDate day, ServiceHours hours) {
        return new WorkingSpan(at(day, hours.from()), at(day, hours.to()));
    }

    private Instant at(LocalDate day, int second) {
        return day.atStartOfDay().plusSeconds(second).atZone(zone).toInstant();
    }

    private static List<ServiceHours> ordered(String code, Collection<ServiceHours> hours, DayOfWeek day) {
        List<ServiceHours> sorted = hours.stream()
                .filter(h -> h.day() == day)
                .sorted(Comparator.comparingInt(ServiceHours::from))
                .toList();
        for (int n = 1; n < sorted.size(); n++) {
            if (sorted.get(n).from() < sorted.get(n - 1).to()) {
                throw new IllegalArgumentException("Calendar " + code + " has overlapping hours on " + day);
            }
        }
        return sorted;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
