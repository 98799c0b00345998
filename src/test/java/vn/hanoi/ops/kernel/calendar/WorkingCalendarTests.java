package vn.hanoi.ops.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.kernel.calendar.CalendarDay.Kind;

class WorkingCalendarTests {

    private static final Map<LocalDate, CalendarDay> DAYS = Map.of(
            LocalDate.of(2026, 2, 16), holiday(LocalDate.of(2026, 2, 16)),
            LocalDate.of(2026, 2, 17), holiday(LocalDate.of(2026, 2, 17)),
            LocalDate.of(2026, 2, 18), holiday(LocalDate.of(2026, 2, 18)),
            LocalDate.of(2026, 2, 19), holiday(LocalDate.of(2026, 2, 19)),
            LocalDate.of(2026, 2, 20), holiday(LocalDate.of(2026, 2, 20)),
            LocalDate.of(2026, 1, 2), holiday(LocalDate.of(2026, 1, 2)),
            LocalDate.of(2026, 1, 10), new CalendarDay(LocalDate.of(2026, 1, 10), Kind.MAKE_UP, "Làm bù", "x"));

    private final WorkingCalendar calendar = new WorkingCalendar(day -> Optional.ofNullable(DAYS.get(day)));

    @Test
    void theDayOfTheEventDoesNotCount() {
        Due due = calendar.afterWorkingDays(hanoi("2026-03-02T23:50"), 2);
        assertThat(due.firstDay()).isEqualTo("2026-03-03");
        assertThat(due.lastDay()).isEqualTo("2026-03-04");
        assertThat(due.at()).isEqualTo(hanoi("2026-03-05T00:00"));
    }

    @Test
    void weekendsAndTetDoNotCountAsWorkingDays() {
        Due due = calendar.afterWorkingDays(hanoi("2026-02-12T09:00"), 2);
        assertThat(due.lastDay()).isEqualTo("2026-02-23");
        assertThat(due.skipped()).extracting(CalendarDay::name).hasSize(5).containsOnly("Tết");
    }

    @Test
    void aMakeUpSaturdayCountsAsAWorkingDay() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 10))).isTrue();
        assertThat(calendar.afterWorkingDays(hanoi("2026-01-08T09:00"), 2).lastDay())
                .isEqualTo("2026-01-10");
    }

    @Test
    void aPeriodThatEndsOnADayOffEndsWithTheNextWorkingDay() {
        Due due = calendar.afterDays(hanoi("2026-02-06T09:00"), 10);
        assertThat(due.lastDay()).isEqualTo("2026-02-23");
        assertThat(calendar.afterDays(hanoi("2026-03-02T09:00"), 10).lastDay()).isEqualTo("2026-03-12");
    }

    @Test
    void aPeriodOfMonthsEndsOnTheDayOfTheSameNumberOrBehindADayOff() {
        assertThat(calendar.afterMonths(hanoi("2026-03-02T09:00"), 1).lastDay()).isEqualTo("2026-04-02");
        assertThat(calendar.afterMonths(hanoi("2026-01-17T09:00"), 1).lastDay()).isEqualTo("2026-02-23");
        assertThat(calendar.afterMonths(hanoi("2026-01-31T09:00"), 3).lastDay()).isEqualTo("2026-04-30");
        assertThatThrownBy(() -> calendar.afterMonths(hanoi("2026-01-31T09:00"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsOnlyTimeInsideWorkingHours() {
        assertThat(calendar.workingTime(hanoi("2026-03-06T16:00"), hanoi("2026-03-09T09:30")))
                .isEqualTo(Duration.ofMinutes(150));
        assertThat(calendar.workingTime(hanoi("2026-02-17T08:00"), hanoi("2026-02-18T17:00")))
                .isZero();
        assertThat(calendar.spans(LocalDate.of(2026, 3, 6))).hasSize(2);
        assertThat(calendar.spans(LocalDate.of(2026, 3, 7))).isEmpty();
    }

    @Test
    void refusesPeriodsThatNobodyMeans() {
        assertThatThrownBy(() -> calendar.afterDays(Instant.EPOCH, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.afterWorkingDays(Instant.EPOCH, 4_000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CalendarDay holiday(LocalDate day) {
        return new CalendarDay(day, Kind.HOLIDAY, "Tết", "Bộ luật Lao động 2019, Điều 112");
    }

    private static Instant hanoi(String local) {
        return OffsetDateTime.parse(local + ":00+07:00").toInstant();
    }
}
