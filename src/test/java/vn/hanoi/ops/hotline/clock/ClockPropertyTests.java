package vn.hanoi.ops.hotline.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hanoi.ops.hotline.clock.ClockSegment.Why;
import vn.hanoi.ops.kernel.calendar.CalendarDay;

/** What holds for every calendar and every ledger, tried on three hundred made from seeds. */
class ClockPropertyTests {

    private static final int CASES = 300;
    private static final Instant ORIGIN = Instant.parse("2021-09-01T00:00:00Z");
    private static final ZoneId ZONE = ZoneOffset.ofHours(7);

    static List<Long> seeds() {
        return new Random(1022).longs(CASES).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addingIsMonotone(long seed) {
        Random random = new Random(seed);
        ServiceCalendar calendar = calendar(random, ZONE);
        Instant a = moment(random);
        Instant b = a.plusSeconds(random.nextInt(400_000));
        Duration short_ = length(random);
        Duration long_ = short_.plus(length(random));
        assertThat(calendar.add(b, short_)).isAfterOrEqualTo(calendar.add(a, short_));
        assertThat(calendar.add(a, long_)).isAfterOrEqualTo(calendar.add(a, short_));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addingAndMeasuringAreAdditive(long seed) {
        Random random = new Random(seed);
        ServiceCalendar calendar = calendar(random, ZONE);
        Instant a = moment(random);
        Duration x = length(random);
        Duration y = length(random);
        assertThat(calendar.add(calendar.add(a, x), y)).isEqualTo(calendar.add(a, x.plus(y)));
        assertThat(calendar.between(a, calendar.add(a, x))).isEqualTo(x);
        Instant b = a.plusSeconds(random.nextInt(900_000));
        Instant c = b.plusSeconds(random.nextInt(900_000));
        assertThat(calendar.between(a, b).plus(calendar.between(b, c))).isEqualTo(calendar.between(a, c));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPauseMakesNoProgressAndMovesTheDueTimeByItsOwnLength(long seed) {
        Random random = new Random(seed);
        ServiceCalendar calendar = calendar(random, ZONE);
        Instant start = moment(random);
        Instant pause = start.plusSeconds(random.nextInt(300_000));
        Instant resume = pause.plusSeconds(random.nextInt(300_000));
        Duration target = calendar.between(start, pause).plus(length(random));
        List<ClockEntry> plain = List.of(ClockEntry.start(start, target, "c"));
        List<ClockEntry> paused = List.of(
                ClockEntry.start(start, target, "c"),
                ClockEntry.of(ClockEvent.PAUSE, pause),
                ClockEntry.of(ClockEvent.RESUME, resume));
        ClockReading before = new SlaClock(paused, c -> calendar).read(resume);
        assertThat(before.consumed()).isEqualTo(calendar.between(start, pause));
        assertThat(before.paused()).isEqualTo(calendar.between(pause, resume));
        Instant due = new SlaClock(plain, c -> calendar).read(start).dueAt().orElseThrow();
        assertThat(calendar.between(due, before.dueAt().orElseThrow())).isEqualTo(before.paused());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherZoneShiftsEverythingByTheDifference(long seed) {
        ServiceCalendar here = calendar(new Random(seed), ZONE);
        ServiceCalendar there = calendar(new Random(seed), ZoneOffset.ofHours(2));
        Random random = new Random(seed + 1);
        Instant start = moment(random);
        Duration target = length(random);
        Duration shift = Duration.ofHours(5);
        assertThat(there.add(start.plus(shift), target))
                .isEqualTo(here.add(start, target).plus(shift));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void progressNeverGoesBackAndTheStoryAddsUpToIt(long seed) {
        Random random = new Random(seed);
        ServiceCalendar calendar = calendar(random, ZONE);
        SlaClock clock = new SlaClock(ledger(random), c -> calendar);
        Instant now = ORIGIN.plus(Duration.ofDays(40));
        Duration last = Duration.ZERO;
        for (int n = 0; n < 5; n++, now = now.plusSeconds(random.nextInt(200_000))) {
            ClockReading reading = clock.read(now);
            assertThat(reading.consumed()).isGreaterThanOrEqualTo(last);
            last = reading.consumed();
        }
        Instant end = now;
        List<ClockSegment> story = clock.explain(end);
        Duration told = story.stream()
                .filter(s -> s.why() == Why.COUNTED)
                .map(ClockSegment::length)
                .reduce(Duration.ZERO, Duration::plus);
        ClockReading reading = clock.read(end);
        boolean ahead = reading.dueAt().filter(end::isBefore).isPresent();
        assertThat(told).isEqualTo(ahead ? reading.target() : reading.consumed());
        for (int n = 1; n < story.size(); n++) {
            assertThat(story.get(n).from()).isEqualTo(story.get(n - 1).to());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noReopeningBreachesAtOnce(long seed) {
        Random random = new Random(seed);
        ServiceCalendar calendar = calendar(random, ZONE);
        List<ClockEntry> entries = new ArrayList<>(ledger(random));
        Instant stop = entries.getLast().at().plusSeconds(random.nextInt(900_000));
        Instant reopen = stop.plusSeconds(random.nextInt(900_000));
        entries.add(ClockEntry.of(ClockEvent.STOP, stop));
        entries.add(ClockEntry.reopen(reopen, Duration.ofMinutes(30)));
        ClockReading reading = new SlaClock(entries, c -> calendar).read(reopen);
        assertThat(reading.late()).isFalse();
        assertThat(reading.remaining()).isGreaterThanOrEqualTo(Duration.ofMinutes(30));
    }

    private static List<ClockEntry> ledger(Random random) {
        List<ClockEntry> entries = new ArrayList<>();
        Instant at = moment(random);
        entries.add(ClockEntry.start(at, length(random), "c"));
        boolean paused = false;
        for (int n = random.nextInt(6); n > 0; n--) {
            at = at.plusSeconds(random.nextInt(200_000));
            if (random.nextInt(4) == 0) {
                entries.add(ClockEntry.retarget(at, length(random), "c"));
            } else {
                entries.add(ClockEntry.of(paused ? ClockEvent.RESUME : ClockEvent.PAUSE, at));
                paused = !paused;
            }
        }
        return entries;
    }

    private static ServiceCalendar calendar(Random random, ZoneId zone) {
        List<ServiceHours> hours = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            int from = random.nextInt(30_000);
            for (int n = random.nextInt(4); n > 0 && from < 80_000; n--) {
                int to = from + 1 + random.nextInt(20_000);
                hours.add(new ServiceHours(day, from, Math.min(to, 86_400)));
                from = to + random.nextInt(9_000);
            }
        }
        hours.add(new ServiceHours(DayOfWeek.WEDNESDAY, 86_000, 86_400));
        hours.removeIf(h -> h.day() == DayOfWeek.WEDNESDAY && h.to() > 86_000 && h.from() != 86_000);
        int every = 3 + random.nextInt(20);
        Function<LocalDate, Optional<CalendarDay>> days = day -> day.toEpochDay() % every == 0
                ? Optional.of(new CalendarDay(day, CalendarDay.Kind.HOLIDAY, "Nghỉ", "test"))
                : Optional.empty();
        return new ServiceCalendar("c", zone, hours, days);
    }

    private static Instant moment(Random random) {
        return ORIGIN.plusSeconds(random.nextInt(2_000_000));
    }

    private static Duration length(Random random) {
        return Duration.ofSeconds(1 + random.nextInt(50_000));
    }
}
