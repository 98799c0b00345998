package vn.hanoi.ops.tracing.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Stay;

/**
 * The cases by which Corona-Warn-App documents the overlap of a check-in with a warning from 10:00 to 11:00. Its overlap in
 * minutes comes first; a meeting is what is left after the minimum of ten minutes.
 */
class CoronaWarnAppCasesTests {

    private static final Instant DAY = Instant.parse("2021-03-03T23:00:00Z");
    private static final PersonKey WARNING = new PersonKey("aa".repeat(16));
    private static final PersonKey CHECK_IN = new PersonKey("bb".repeat(16));
    private static final PersonKey THIRD = new PersonKey("cc".repeat(16));

    @ParameterizedTest(name = "{0}: {1} to {2} is {3} minutes")
    @CsvSource({
        "check-in precedes warning, 09:30, 09:45, 0",
        "check-in is preceded by warning, 11:15, 11:20, 0",
        "check-in meets warning at the start, 09:30, 10:00, 0",
        "check-in meets warning at the end, 11:00, 11:10, 0",
        "check-in overlaps warning at the start, 09:30, 10:12, 12",
        "check-in overlaps warning at the end, 10:45, 11:12, 15",
        "check-in starts warning, 10:00, 10:13, 13",
        "check-in during warning, 10:15, 10:17, 2",
        "check-in finishes warning, 10:30, 11:00, 30",
        "check-in equals warning, 10:00, 11:00, 60",
        "warning during check-in, 09:00, 12:00, 60",
        "overlap after rounding up, 09:50, 10:05:45, 6",
        "overlap after rounding down, 09:50, 10:05:15, 5",
        "one second is not a minute, 09:30, 10:00:01, 0"
    })
    void overlapIsAsDocumentedAndLessThanTenMinutesIsDropped(String name, String from, String to, long minutes) {
        Optional<Long> raw = minutes(Duration.ofSeconds(1), from, to);
        assertThat(raw.orElse(0L)).as(name).isEqualTo(minutes);
        Optional<Long> kept = minutes(Duration.ofMinutes(10), from, to);
        assertThat(kept).as(name).isEqualTo(minutes < 10 ? Optional.empty() : Optional.of(minutes));
        assertThat(minutes(Duration.ofMinutes(10), from, to, true))
                .as("the other way round")
                .isEqualTo(kept);
    }

    @Test
    void nineMinutesAnd59SecondsAreShownAsTenAndDroppedAllTheSame() {
        assertThat(minutes(Duration.ofSeconds(1), "09:30", "10:09:59")).contains(10L);
        assertThat(minutes(Duration.ofMinutes(10), "09:30", "10:09:59")).isEmpty();
    }

    @Test
    void aCheckInOfTheWarningPersonIsNoMeeting() {
        Stay own = stay(WARNING, "10:15", "10:47");
        assertThat(new Presence(new Place(7, 1, false), rules(Duration.ofMinutes(10)))
                        .meetings(List.of(stay(WARNING, "10:00", "11:00")), List.of(own)))
                .isEmpty();
    }

    @Test
    void aCheckInAtAnotherPlaceIsNoMeetingThoughTheTimesMatch() {
        Stay elsewhere = new Stay(CHECK_IN, 9, 0, time("10:00"), time("11:00"), false);
        assertThat(meetings(List.of(warning("10:00", "11:00")), List.of(elsewhere)))
                .isEmpty();
        Stay warned = new Stay(WARNING, 9, 0, time("09:30"), time("10:30"), false);
        assertThat(meetings(List.of(warned), List.of(stay(CHECK_IN, "09:30", "10:00"))))
                .isEmpty();
    }

    @Test
    void ofSeveralCheckInsAndWarningsOnlyThoseOfOnePlaceAndTimeMatch() {
        Stay elsewhere = new Stay(THIRD, 9, 0, time("10:15"), time("10:17"), false);
        Stay laterElsewhere = new Stay(WARNING, 9, 0, time("15:30"), time("16:30"), false);
        assertThat(meetings(
                        List.of(warning("10:30", "11:30"), laterElsewhere),
                        List.of(elsewhere, stay(CHECK_IN, "09:15", "10:45"))))
                .extracting(Meeting::person, Meeting::together)
                .containsExactly(tuple(CHECK_IN, 15L));
    }

    @Test
    void severalCheckInsAgainstOneWarningAreAMeetingEach() {
        assertThat(meetings(
                        List.of(warning("10:00", "11:00")),
                        List.of(stay(CHECK_IN, "09:30", "10:12"), stay(THIRD, "09:15", "10:12"))))
                .extracting(Meeting::person, Meeting::together)
                .containsExactlyInAnyOrder(tuple(CHECK_IN, 12L), tuple(THIRD, 12L));
    }

    @Test
    void severalCheckInsOfOnePersonAddUpBeforeTheMinimumIsAsked() {
        assertThat(meetings(
                        List.of(warning("10:00", "11:00")),
                        List.of(stay(CHECK_IN, "09:30", "10:06"), stay(CHECK_IN, "10:55", "11:30"))))
                .singleElement()
                .extracting(Meeting::together)
                .isEqualTo(11L);
    }

    @Test
    void withoutWarningsOrCheckInsThereIsNoMeeting() {
        assertThat(meetings(List.of(), List.of(stay(CHECK_IN, "10:15", "10:47"))))
                .isEmpty();
        assertThat(meetings(List.of(warning("10:00", "11:00")), List.of())).isEmpty();
    }

    @Test
    void aWarningOfNoLengthWarnsNobody() {
        assertThat(meetings(List.of(warning("10:00", "10:00")), List.of(stay(CHECK_IN, "09:00", "12:00"))))
                .isEmpty();
        assertThat(meetings(List.of(warning("11:00", "10:00")), List.of(stay(CHECK_IN, "09:00", "12:00"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "a warning from {0} to {1} within the check-in is {2} minutes")
    @CsvSource({"09:40, 09:50, 10", "09:40, 10:00, 20", "09:40, 10:10, 30", "09:30, 10:30, 60"})
    void aWarningWithinACheckInCountsWhole(String from, String to, long minutes) {
        assertThat(meetings(List.of(warning(from, to)), List.of(stay(CHECK_IN, "09:30", "10:30"))))
                .singleElement()
                .extracting(Meeting::together)
                .isEqualTo(minutes);
    }

    @Test
    void theSameWarningTwiceCountsOnce() {
        assertThat(meetings(
                        List.of(warning("10:00", "11:00"), warning("10:00", "11:00")),
                        List.of(stay(CHECK_IN, "09:30", "10:12"))))
                .singleElement()
                .extracting(Meeting::together)
                .isEqualTo(12L);
    }

    @Test
    void twoWarningsForOneCheckInAreTwoInfectedPersonsAndTheirTimeCountsOnce() {
        Stay other = new Stay(new PersonKey("cc".repeat(16)), 7, 0, time("10:05"), time("11:30"), false);
        assertThat(new Presence(new Place(7, 1, false), rules(Duration.ofMinutes(10)))
                        .meetings(
                                List.of(stay(WARNING, "10:00", "11:00"), other),
                                List.of(stay(CHECK_IN, "09:30", "10:12"))))
                .singleElement()
                .extracting(Meeting::together)
                .isEqualTo(12L);
    }

    private static List<Meeting> meetings(List<Stay> warnings, List<Stay> checkIns) {
        return new Presence(new Place(7, 1, false), rules(Duration.ofMinutes(10))).meetings(warnings, checkIns);
    }

    private static Stay warning(String from, String to) {
        return stay(WARNING, from, to);
    }

    static TracingRules rules(Duration minimum) {
        return new TracingRules(
                1, Instant.EPOCH, minimum, Duration.ZERO, 0.5, 0.3, 0.1, 0.5, 2, Infectivity.parse("0=1"), 14, 2, "");
    }

    private static Optional<Long> minutes(Duration minimum, String from, String to) {
        return minutes(minimum, from, to, false);
    }

    private static Optional<Long> minutes(Duration minimum, String from, String to, boolean turned) {
        Stay warning = stay(WARNING, "10:00", "11:00");
        Stay checkIn = stay(CHECK_IN, from, to);
        return new Presence(new Place(7, 1, false), rules(minimum))
                .meeting(List.of(turned ? checkIn : warning), List.of(turned ? warning : checkIn))
                .map(Meeting::together);
    }

    private static Stay stay(PersonKey person, String from, String to) {
        return new Stay(person, 7, 0, time(from), time(to), false);
    }

    private static Instant time(String clock) {
        return DAY.plusSeconds(LocalTime.parse(clock).toSecondOfDay());
    }
}
