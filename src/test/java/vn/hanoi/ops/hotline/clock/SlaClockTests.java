package vn.hanoi.ops.hotline.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.hotline.clock.ClockSegment.Why;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.calendar.CalendarDay;
import vn.hanoi.ops.kernel.calendar.CalendarDay.Kind;

class SlaClockTests {

    private static final Map<LocalDate, CalendarDay> TET_2022 = Map.of(
            LocalDate.of(2022, 1, 31), day("2022-01-31", Kind.HOLIDAY, "Tết Nguyên đán"),
            LocalDate.of(2022, 2, 1), day("2022-02-01", Kind.HOLIDAY, "Tết Nguyên đán"),
            LocalDate.of(2022, 2, 2), day("2022-02-02", Kind.HOLIDAY, "Tết Nguyên đán"),
            LocalDate.of(2022, 2, 3), day("2022-02-03", Kind.HOLIDAY, "Tết Nguyên đán"),
            LocalDate.of(2022, 2, 4), day("2022-02-04", Kind.HOLIDAY, "Tết Nguyên đán"),
            LocalDate.of(2022, 2, 12), day("2022-02-12", Kind.MAKE_UP, "Làm bù"));

    private final ServiceCalendar office = new ServiceCalendar(
            "office",
            ConsoleClock.HANOI,
            Arrays.stream(DayOfWeek.values())
                    .filter(d -> d.getValue() < 6)
                    .flatMap(d -> Stream.concat(
                            ServiceHours.of(d, LocalTime.of(8, 0), LocalTime.NOON),
                            ServiceHours.of(d, LocalTime.of(13, 0), LocalTime.of(17, 0))))
                    .toList(),
            day -> Optional.ofNullable(TET_2022.get(day)));
    private final ServiceCalendar always = ServiceCalendar.always("always", ConsoleClock.HANOI);

    @Test
    void theLunchBreakDoesNotCount() {
        SlaClock clock = clock(start("2022-01-20T11:30", 60));
        assertThat(clock.read(at("2022-01-20T11:30")).due()).isEqualTo(at("2022-01-20T13:30"));
        assertThat(clock.explain(at("2022-01-20T11:30")))
                .extracting(ClockSegment::why)
                .containsExactly(Why.COUNTED, Why.OUT_OF_HOURS, Why.COUNTED);
    }

    @Test
    void tetDoesNotCountAndSaysItsName() {
        SlaClock clock = clock(start("2022-01-28T16:00", 120));
        assertThat(clock.read(at("2022-01-28T16:00")).due()).isEqualTo(at("2022-02-07T09:00"));
        assertThat(clock.explain(at("2022-01-28T16:00")))
                .filteredOn(s -> s.why() == Why.HOLIDAY)
                .hasSize(5)
                .allSatisfy(s -> assertThat(s.note()).isEqualTo("Tết Nguyên đán"));
    }

    @Test
    void aMakeUpSaturdayWorksAsAWeekday() {
        assertThat(clock(start("2022-02-11T16:30", 60))
                        .read(at("2022-02-11T16:30"))
                        .due())
                .isEqualTo(at("2022-02-12T08:30"));
    }

    @Test
    void emergenciesCountThroughNightAndTet() {
        SlaClock clock =
                new SlaClock(List.of(ClockEntry.start(at("2022-02-01T03:00"), minutes(30), "always")), this::calendar);
        assertThat(clock.read(at("2022-02-01T03:00")).due()).isEqualTo(at("2022-02-01T03:30"));
    }

    @Test
    void aPauseOverTheNightMovesTheDueTimeByWorkingTimeOnly() {
        SlaClock clock = clock(
                start("2022-01-20T15:00", 240),
                event(ClockEvent.PAUSE, "2022-01-20T16:00"),
                event(ClockEvent.RESUME, "2022-01-21T09:00"));
        ClockReading reading = clock.read(at("2022-01-21T09:00"));
        assertThat(reading.paused()).isEqualTo(minutes(120));
        assertThat(reading.due()).isEqualTo(at("2022-01-21T13:00").minusSeconds(3_600));
    }

    @Test
    void aClockThatWaitsHasNoDueTimeAndSaysWhenItWouldHaveOne() {
        SlaClock clock = clock(start("2022-01-20T08:00", 240), event(ClockEvent.PAUSE, "2022-01-20T09:00"));
        assertThat(clock.read(at("2022-01-20T11:00")).dueAt()).isEmpty();
        assertThat(clock.dueIfResumed(at("2022-01-20T10:00"))).isEqualTo(at("2022-01-20T14:00"));
    }

    @Test
    void anotherTargetKeepsConsumedAndPausedTime() {
        SlaClock clock = clock(
                start("2022-01-20T08:00", 480),
                event(ClockEvent.PAUSE, "2022-01-20T09:00"),
                event(ClockEvent.RESUME, "2022-01-20T10:00"),
                ClockEntry.retarget(at("2022-01-20T11:00"), minutes(150), "office"));
        ClockReading reading = clock.read(at("2022-01-20T11:00"));
        assertThat(reading.consumed()).isEqualTo(minutes(120));
        assertThat(reading.paused()).isEqualTo(minutes(60));
        assertThat(reading.due()).isEqualTo(at("2022-01-20T11:30"));
    }

    @Test
    void anotherCalendarCountsFromTheChangeOnOnly() {
        SlaClock clock = clock(
                start("2022-01-20T16:00", 240), ClockEntry.retarget(at("2022-01-20T20:00"), minutes(240), "always"));
        assertThat(clock.read(at("2022-01-20T20:00")).due()).isEqualTo(at("2022-01-20T23:00"));
    }

    @Test
    void aReopeningNeverBreachesAtOnce() {
        SlaClock clock = clock(
                start("2022-01-20T08:00", 60),
                event(ClockEvent.STOP, "2022-01-20T10:00"),
                ClockEntry.reopen(at("2022-01-24T08:00"), minutes(120)));
        ClockReading reading = clock.read(at("2022-01-24T08:00"));
        assertThat(reading.late()).isFalse();
        assertThat(reading.everLate()).isTrue();
        assertThat(reading.due()).isEqualTo(at("2022-01-24T10:00"));
    }

    @Test
    void aReopeningKeepsWhatWasLeftWhenThatIsMoreThanTheGrace() {
        SlaClock clock = clock(
                start("2022-01-20T08:00", 240),
                event(ClockEvent.STOP, "2022-01-20T09:00"),
                ClockEntry.reopen(at("2022-01-24T08:00"), minutes(30)));
        assertThat(clock.read(at("2022-01-24T08:00")).due()).isEqualTo(at("2022-01-24T11:00"));
    }

    @Test
    void warnsAtSharesOfWorkingTime() {
        SlaClock clock = clock(start("2022-01-20T10:00", 240));
        Instant now = at("2022-01-20T10:00");
        assertThat(clock.at(50, now)).contains(at("2022-01-20T12:00"));
        assertThat(clock.at(75, now)).contains(at("2022-01-20T14:00"));
        assertThat(clock.at(90, now)).contains(at("2022-01-20T14:36"));
    }

    @Test
    void aRestartBeginsANewRoundAtZero() {
        SlaClock clock = clock(start("2022-01-20T08:00", 60), event(ClockEvent.RESTART, "2022-01-20T10:00"));
        ClockReading reading = clock.read(at("2022-01-20T10:30"));
        assertThat(reading.consumed()).isEqualTo(minutes(30));
        assertThat(reading.due()).isEqualTo(at("2022-01-20T11:00"));
        assertThat(reading.everLate()).isTrue();
    }

    @Test
    void reachingTheTargetExactlyIsInTime() {
        SlaClock clock = clock(start("2022-01-20T08:00", 60), event(ClockEvent.STOP, "2022-01-20T09:00"));
        assertThat(clock.read(at("2022-01-21T09:00")).late()).isFalse();
        assertThat(clock.read(at("2022-01-21T09:00")).due()).isEqualTo(at("2022-01-20T09:00"));
    }

    @Test
    void refusesLedgersThatDoNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> clock(event(ClockEvent.PAUSE, "2022-01-20T08:00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock(start("2022-01-20T08:00", 60), event(ClockEvent.RESUME, "2022-01-20T08:10")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock(start("2022-01-20T08:00", 60), event(ClockEvent.STOP, "2022-01-20T07:00")));
        assertThatIllegalArgumentException().isThrownBy(() -> clock());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceCalendar("none", ConsoleClock.HANOI, List.of(), day -> Optional.empty()));
    }

    private SlaClock clock(ClockEntry... entries) {
        return new SlaClock(List.of(entries), this::calendar);
    }

    private ServiceCalendar calendar(String code) {
        return "always".equals(code) ? always : office;
    }

    private static ClockEntry start(String at, int minutes) {
        return ClockEntry.start(at(at), minutes(minutes), "office");
    }

    private static ClockEntry event(ClockEvent event, String at) {
        return ClockEntry.of(event, at(at));
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ConsoleClock.HANOI).toInstant();
    }

    private static CalendarDay day(String day, Kind kind, String name) {
        return new CalendarDay(LocalDate.parse(day), kind, name, "test");
    }
}
