package vn.hanoi.ops.hotline.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.hotline.clock.ClockSegment.Why;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.calendar.CalendarDay;

/** The vectors of peers that got some of them wrong; numbers as in the collection. */
class SlaVectorTests {

    private static final Duration HIGH_ANSWER = Duration.ofHours(1);
    private static final Duration HIGH = Duration.ofHours(4);
    private static final Duration URGENT_ANSWER = Duration.ofMinutes(30);
    private static final Duration URGENT = Duration.ofHours(2);

    private final List<LocalDate> holidays = new ArrayList<>();
    private final ServiceCalendar tenToSix = new ServiceCalendar(
            "ten-to-six",
            ConsoleClock.HANOI,
            Arrays.stream(DayOfWeek.values())
                    .filter(d -> d.getValue() < 6)
                    .flatMap(d -> ServiceHours.of(d, LocalTime.of(10, 0), LocalTime.of(18, 0)))
                    .toList(),
            day -> holidays.contains(day)
                    ? Optional.of(new CalendarDay(day, CalendarDay.Kind.HOLIDAY, "Nghỉ", "test"))
                    : Optional.empty());

    @Test
    void vector1BeforeOpeningCountsFromTheOpening() {
        dues("2021-09-20T08:00", HIGH_ANSWER, HIGH, "2021-09-20T11:00", "2021-09-20T14:00");
    }

    @Test
    void vector2AfterClosingCountsFromTheNextMorning() {
        dues("2021-09-20T20:00", URGENT_ANSWER, URGENT, "2021-09-21T10:30", "2021-09-21T12:00");
    }

    @Test
    void vector3FridayGoesOnOnMonday() {
        dues("2021-09-24T17:00", URGENT_ANSWER, URGENT, "2021-09-24T17:30", "2021-09-27T11:00");
    }

    @Test
    void vector5HolidaysOnThursdayAndFridayMoveToMonday() {
        holidays.add(LocalDate.of(2021, 9, 23));
        holidays.add(LocalDate.of(2021, 9, 24));
        dues("2021-09-23T15:00", URGENT_ANSWER, URGENT, "2021-09-27T10:30", "2021-09-27T12:00");
    }

    @Test
    void vector7APauseMovesTheDueTimeAndIsNotInTheResolutionTime() {
        SlaClock clock = clock(
                start("2021-09-20T12:00", HIGH),
                ClockEntry.of(ClockEvent.PAUSE, at("2021-09-20T12:30")),
                ClockEntry.of(ClockEvent.RESUME, at("2021-09-20T13:00")));
        assertThat(clock.read(at("2021-09-20T13:00")).due()).isEqualTo(at("2021-09-20T16:30"));
        SlaClock solved = clock(
                start("2021-09-20T12:00", HIGH),
                ClockEntry.of(ClockEvent.PAUSE, at("2021-09-20T12:30")),
                ClockEntry.of(ClockEvent.RESUME, at("2021-09-20T13:00")),
                ClockEntry.of(ClockEvent.STOP, at("2021-09-20T13:30")));
        assertThat(solved.read(at("2021-09-22T09:00")).consumed()).isEqualTo(Duration.ofSeconds(3_600));
    }

    @Test
    void vector12APauseOverMidnightIsSplitByLocalDay() {
        ServiceCalendar always = ServiceCalendar.always("always", ConsoleClock.HANOI);
        SlaClock clock = new SlaClock(
                List.of(
                        ClockEntry.start(at("2021-09-20T23:00"), HIGH, "always"),
                        ClockEntry.of(ClockEvent.PAUSE, at("2021-09-20T23:45")),
                        ClockEntry.of(ClockEvent.RESUME, at("2021-09-21T00:45"))),
                code -> always);
        assertThat(clock.explain(at("2021-09-21T00:50")))
                .filteredOn(s -> s.why() == Why.PAUSED)
                .extracting(s -> LocalDateTime.ofInstant(s.from(), ConsoleClock.HANOI), ClockSegment::length)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDateTime.parse("2021-09-20T23:45"), Duration.ofMinutes(15)),
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDateTime.parse("2021-09-21T00:00"), Duration.ofMinutes(45)));
    }

    @Test
    void vector12HoursOverMidnightAreSplitByLocalDay() {
        ServiceCalendar night = new ServiceCalendar(
                "night",
                ConsoleClock.HANOI,
                ServiceHours.of(DayOfWeek.MONDAY, LocalTime.of(23, 45), LocalTime.of(0, 45))
                        .toList(),
                day -> Optional.empty());
        assertThat(night.spans(at("2021-09-20T12:00"), at("2021-09-21T12:00")))
                .extracting(s -> Duration.between(s.from(), s.to()))
                .containsExactly(Duration.ofMinutes(15), Duration.ofMinutes(45));
    }

    @Test
    void vector16WorkingDaysForwardsAndBackwardsOverHolidays() {
        holidays.add(LocalDate.of(2020, 9, 15));
        holidays.add(LocalDate.of(2020, 9, 21));
        LocalDate saturday = LocalDate.of(2020, 9, 19);
        assertThat(tenToSix.plusWorkingDays(saturday, 1)).isEqualTo("2020-09-22");
        assertThat(tenToSix.plusWorkingDays(saturday, -5)).isEqualTo("2020-09-11");
        assertThat(tenToSix.plusWorkingDays(saturday, 0)).isEqualTo(saturday);
    }

    private void dues(String from, Duration answer, Duration solution, String answerDue, String solutionDue) {
        assertThat(clock(start(from, answer)).read(at(from)).due()).isEqualTo(at(answerDue));
        assertThat(clock(start(from, solution)).read(at(from)).due()).isEqualTo(at(solutionDue));
    }

    private SlaClock clock(ClockEntry... entries) {
        return new SlaClock(List.of(entries), code -> tenToSix);
    }

    private static ClockEntry start(String at, Duration target) {
        return ClockEntry.start(at(at), target, "ten-to-six");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ConsoleClock.HANOI).toInstant();
    }
}
