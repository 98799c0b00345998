package vn.hanoi.ops.enforcement.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.calendar.DeliveredCalendar;
import vn.hanoi.ops.kernel.calendar.WorkingCalendar;

/** What must hold for every clock, tried with many made-up moments; a failure names its seed. */
class ClockPropertyTests {

    private static final LocalDateTime FIRST = LocalDateTime.parse("2021-01-01T00:00");
    private static final int MINUTES = 60 * 24 * 365 * 5;

    private final WorkingCalendar calendar = DeliveredCalendar.read();
    private final LegalClocks clocks = DeliveredLaw.clocks();

    @ParameterizedTest
    @MethodSource("moments")
    void aDayTermEndsOnAWorkingDayAtMidnightAndNeverBeforeItsLength(Instant start) {
        for (ClockRule rule : rules(start)) {
            DueClock due = due(rule, start);
            if (rule.unit() == TermUnit.PROMPTLY || rule.unit() == TermUnit.HOURS) {
                continue;
            }
            LocalDate last = Objects.requireNonNull(due.lastDay());
            assertThat(calendar.isWorkingDay(last))
                    .as("%s from %s", rule, start)
                    .isTrue();
            assertThat(due.dueAt())
                    .isEqualTo(last.plusDays(1).atStartOfDay(ConsoleClock.HANOI).toInstant());
            if (rule.unit() != TermUnit.MONTHS) {
                assertThat(last).isAfterOrEqualTo(day(start).plusDays(rule.amount()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void workingDaysBetweenAreExactlyThoseOfTheTerm(Instant start) {
        for (ClockRule rule : rules(start)) {
            if (rule.unit() == TermUnit.WORKING_DAYS) {
                LocalDate last = Objects.requireNonNull(due(rule, start).lastDay());
                long worked = day(start)
                        .plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .count();
                assertThat(worked).as("%s from %s", rule, start).isEqualTo(rule.amount());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void whoStartsLaterNeverEndsEarlier(Instant start) {
        Instant later = start.plus(Duration.ofHours(7));
        if (!DeliveredLaw.on(day(start).toString())
                .equals(DeliveredLaw.on(day(later).toString()))) {
            return;
        }
        for (ClockRule rule : rules(start)) {
            Instant due = due(rule, start).dueAt();
            if (due != null) {
                assertThat(due(rule, later).dueAt()).isAfterOrEqualTo(due);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void theHourOfTheDayDoesNotMoveATermOfDays(Instant start) {
        Instant morning = day(start).atStartOfDay(ConsoleClock.HANOI).toInstant();
        for (ClockRule rule : rules(start)) {
            if (rule.unit() != TermUnit.HOURS) {
                assertThat(due(rule, start).lastDay())
                        .isEqualTo(due(rule, morning).lastDay());
            }
        }
    }

    private DueClock due(ClockRule rule, Instant start) {
        Law law = DeliveredLaw.on(day(start).toString()).law();
        Law alone = new Law(
                law.acts(),
                law.ceilings(),
                List.of(rule),
                law.circumstances(),
                law.procedure(),
                law.forms(),
                List.of());
        Set<Situation> situations = rule.ordinary() ? Set.of() : Set.of(Situation.valueOf(rule.situation()));
        return clocks.one(alone, rule.clock(), Map.of(rule.start(), start), situations)
                .orElseThrow();
    }

    private static List<ClockRule> rules(Instant start) {
        return DeliveredLaw.on(day(start).toString()).law().clocks();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ConsoleClock.HANOI);
    }

    private static Stream<Instant> moments() {
        Random random = new Random(15);
        return IntStream.range(0, 300).mapToObj(n -> FIRST.plusMinutes(random.nextInt(MINUTES))
                .atZone(ConsoleClock.HANOI)
                .toInstant());
    }
}
