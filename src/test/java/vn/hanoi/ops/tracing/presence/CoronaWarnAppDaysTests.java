package vn.hanoi.ops.tracing.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Stay;

/**
 * The stays by which Corona-Warn-App documents how it splits a check-in at midnight, and those of its check-ins over several
 * days. Here a stay is not split: whole or in parts it must give the same, whichever side is split and wherever.
 */
class CoronaWarnAppDaysTests {

    private static final PersonKey CASE = new PersonKey("aa".repeat(16));
    private static final PersonKey OTHER = new PersonKey("bb".repeat(16));
    private static final Duration HOUR = Duration.ofHours(1);

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "same day, 2021-03-04T09:30Z, 2021-03-04T09:45Z, ''",
        "same day with an offset, 2021-03-04T09:30+01:00, 2021-03-04T09:45+01:00, ''",
        "2 days, 2021-03-04T09:30Z, 2021-03-05T09:45Z, 2021-03-05T00:00Z",
        "2 days with an offset, 2021-03-04T09:30+01:00, 2021-03-05T09:45+01:00, 2021-03-05T00:00Z",
        "3 days, 2021-03-04T09:30Z, 2021-03-06T09:45Z, 2021-03-05T00:00Z 2021-03-06T00:00Z",
        "3 days with an offset, 2021-03-04T09:30+01:00, 2021-03-06T09:45+01:00, 2021-03-05T00:00Z 2021-03-06T00:00Z",
        "2 days of different months, 2021-02-28T09:30Z, 2021-03-01T12:45Z, 2021-03-01T00:00Z",
        "2 days of different years, 2021-12-31T09:30Z, 2022-01-01T12:45Z, 2022-01-01T00:00Z",
        "3 days of a leap year, 2020-02-28T09:30Z, 2020-03-01T12:45Z, 2020-02-29T00:00Z 2020-03-01T00:00Z",
        "2 dates in less than a day, 2021-03-04T09:30Z, 2021-03-05T09:15Z, 2021-03-05T00:00Z",
        "2 dates in exactly a day, 2021-03-04T09:00Z, 2021-03-05T09:00Z, 2021-03-05T00:00Z",
        "from midnight, 2021-03-04T00:00Z, 2021-03-04T09:00Z, ''",
        "until midnight, 2021-03-04T09:00Z, 2021-03-05T00:00Z, ''",
        "from midnight to midnight, 2021-03-04T00:00Z, 2021-03-05T00:00Z, ''",
        "2 minutes of 2 dates, 2021-03-04T23:59Z, 2021-03-05T00:01Z, 2021-03-05T00:00Z",
        "almost a day of 2 dates, 2021-03-04T00:23:59Z, 2021-03-05T00:00:01Z, 2021-03-05T00:00Z",
        "7 days, 2021-03-04T09:30Z, 2021-03-10T09:45Z, 2021-03-05T00:00Z 2021-03-06T00:00Z 2021-03-07T00:00Z",
        "midnight of Hanoi, 2021-09-20T22:30+07:00, 2021-09-21T01:30+07:00, 2021-09-21T00:00+07:00"
    })
    void aStaySplitAtMidnightMeetsAsTheWhole(String name, String from, String to, String midnights) {
        Stay whole = stay(OTHER, from, to);
        List<Stay> parts = split(whole, moments(midnights));
        for (Instant at = whole.from().minus(HOUR); at.isBefore(whole.to().plus(HOUR)); at = at.plus(HOUR)) {
            List<Stay> warning = List.of(new Stay(CASE, 7, 0, at, at.plus(HOUR), false));
            assertThat(meeting(warning, parts)).as(name + " at " + at).isEqualTo(meeting(warning, List.of(whole)));
            assertThat(meeting(parts, warning)).as(name + " at " + at).isEqualTo(meeting(List.of(whole), warning));
        }
        List<Stay> all = List.of(
                new Stay(CASE, 7, 0, whole.from().minus(HOUR), whole.to().plus(HOUR), false));
        assertThat(meeting(all, parts)).isEqualTo(meeting(all, List.of(whole)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the end is the start, 2021-03-04T09:30Z, 2021-03-04T09:30Z",
        "the end is before the start, 2021-03-04T09:45Z, 2021-03-04T09:30Z",
        "the end is on an earlier day, 2021-03-05T09:45Z, 2021-03-04T09:30Z"
    })
    void aStayThatLastsNoTimeMeetsNobodyAndNobodyMeetsIt(String name, String from, String to) {
        List<Stay> none = List.of(stay(OTHER, from, to));
        List<Stay> days = List.of(stay(CASE, "2021-03-01T00:00Z", "2021-03-09T00:00Z"));
        assertThat(meeting(days, none)).as(name).isEmpty();
        assertThat(meeting(none, days)).as("turned: " + name).isEmpty();
    }

    @Test
    void oneWarningOverSeveralDaysMeetsBothCheckInsInIt() {
        List<Stay> warning = List.of(stay(CASE, "2021-03-04T10:30+01:00", "2021-03-06T15:30+01:00"));
        List<Stay> checkIns = List.of(
                stay(OTHER, "2021-03-04T09:30+01:00", "2021-03-05T09:30+01:00"),
                stay(OTHER, "2021-03-05T13:30+01:00", "2021-03-06T19:30+01:00"));
        assertThat(together(warning, checkIns.subList(0, 1))).isEqualTo(23 * 60);
        assertThat(together(warning, checkIns.subList(1, 2))).isEqualTo(26 * 60);
        assertThat(together(warning, checkIns)).isEqualTo(49 * 60);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the hour that clocks skip, 2021-03-28T01:30+01:00, 2021-03-28T03:30+02:00, 60",
        "the hour that clocks repeat, 2021-10-31T02:30+02:00, 2021-10-31T02:30+01:00, 60",
        "a night in which clocks go forward, 2021-03-27T22:00+01:00, 2021-03-28T06:00+02:00, 420",
        "a night in which clocks go back, 2021-10-30T22:00+02:00, 2021-10-31T06:00+01:00, 540"
    })
    void timeThatClocksSkipOrRepeatIsCountedAsItPassed(String name, String from, String to, long minutes) {
        List<Stay> days = List.of(stay(CASE, "2021-03-01T00:00Z", "2021-12-31T00:00Z"));
        assertThat(together(days, List.of(stay(OTHER, from, to)))).as(name).isEqualTo(minutes);
    }

    @Test
    void partsOfAnyNumberMeetAsTheWhole() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Instant begin = Instant.parse("2021-03-03T23:00:00Z").plusSeconds(random.nextInt(90_000));
            Stay whole = new Stay(OTHER, 7, 0, begin, begin.plusSeconds(600 + random.nextInt(200_000)), false);
            List<Instant> cuts = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(n -> begin.plusSeconds(random.nextInt(
                            (int) Duration.between(begin, whole.to()).toSeconds())))
                    .sorted()
                    .toList();
            Instant other = begin.plusSeconds(random.nextInt(100_000) - 20_000);
            List<Stay> warning = List.of(new Stay(CASE, 7, 0, other, other.plusSeconds(random.nextInt(90_000)), false));
            List<Stay> parts = split(whole, cuts);
            assertThat(meeting(warning, parts)).as("seed " + seed).isEqualTo(meeting(warning, List.of(whole)));
            assertThat(meeting(parts, warning)).as("seed " + seed).isEqualTo(meeting(List.of(whole), warning));
        }
    }

    private static List<Stay> split(Stay whole, List<Instant> cuts) {
        List<Stay> parts = new ArrayList<>();
        Instant from = whole.from();
        for (Instant cut : cuts) {
            parts.add(new Stay(whole.person(), whole.venue(), whole.zone(), from, cut, false));
            from = cut;
        }
        parts.add(new Stay(whole.person(), whole.venue(), whole.zone(), from, whole.to(), false));
        return parts;
    }

    private static long together(List<Stay> infected, List<Stay> other) {
        return meeting(infected, other).orElseThrow().together();
    }

    private static Optional<Meeting> meeting(List<Stay> infected, List<Stay> other) {
        return new Presence(new Place(7, 1, false), CoronaWarnAppCasesTests.rules(Duration.ofMinutes(10)))
                .meeting(infected, other);
    }

    private static List<Instant> moments(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(text.split(" ")).stream()
                        .map(CoronaWarnAppDaysTests::moment)
                        .toList();
    }

    private static Stay stay(PersonKey person, String from, String to) {
        return new Stay(person, 7, 0, moment(from), moment(to), false);
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
