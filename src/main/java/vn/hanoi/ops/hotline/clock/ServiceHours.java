package vn.hanoi.ops.hotline.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.stream.Stream;

/**
 * An unbroken stretch of service within one weekday.
 *
 * @param from seconds after midnight, 0 to 86,399
 * @param to seconds after midnight, later than {@code from}; 86,400 is the day's end
 */
public record ServiceHours(DayOfWeek day, int from, int to) {

    private static final int DAY = (int) Duration.ofDays(1).toSeconds();

    /** @throws IllegalArgumentException when the stretch is empty or leaves its day */
    public ServiceHours {
        if (from < 0 || to > DAY || from >= to) {
            throw new IllegalArgumentException("Not hours of one day: " + from + " to " + to);
        }
    }

    /** The whole of a day. */
    public static ServiceHours wholeDay(DayOfWeek day) {
        return new ServiceHours(day, 0, DAY);
    }

    /**
     * Hours that begin on a day; those that end at or before their beginning go over midnight and are split there.
     *
     * @param to midnight means the day's end
     */
    public static Stream<ServiceHours> of(DayOfWeek day, LocalTime from, LocalTime to) {
        int start = from.toSecondOfDay();
        int end = to.toSecondOfDay();
        if (end > start) {
            return Stream.of(new ServiceHours(day, start, end));
        }
        ServiceHours before = new ServiceHours(day, start, DAY);
        return end == 0 ? Stream.of(before) : Stream.of(before, new ServiceHours(day.plus(1), 0, end));
    }
}
