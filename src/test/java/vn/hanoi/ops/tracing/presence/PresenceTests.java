package vn.hanoi.ops.tracing.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Stay;

class PresenceTests {

    private static final Instant DAY = Instant.parse("2021-09-20T17:00:00Z");
    private static final PersonKey CASE = new PersonKey("aa".repeat(16));
    private static final PersonKey OTHER = new PersonKey("bb".repeat(16));
    private static final PersonKey THIRD = new PersonKey("cc".repeat(16));
    private static final Place ROOM = new Place(7, 1, false);
    private static final Place MALL = new Place(7, 0.5, true);

    @Test
    void staysThatOnlyTouchHaveNothingInCommon() {
        assertThat(minutes("09:00-10:00", "10:00-11:00")).isEmpty();
        assertThat(minutes("10:00-11:00", "09:00-10:00")).isEmpty();
    }

    @Test
    void thePartInCommonCounts() {
        assertThat(minutes("09:30-10:12", "10:00-11:00")).contains(12L);
        assertThat(minutes("10:00-11:00", "09:30-10:12")).contains(12L);
        assertThat(minutes("09:00-12:00", "10:00-10:45")).contains(45L);
        assertThat(minutes("10:00-10:45", "09:00-12:00")).contains(45L);
        assertThat(minutes("09:00-10:00", "09:00-10:00")).contains(60L);
    }

    @Test
    void lessThanTheMinimumIsDroppedTheMinimumItselfIsNot() {
        assertThat(minutes("09:30-10:09", "10:00-11:00")).isEmpty();
        assertThat(minutes("09:30-10:10", "10:00-11:00")).contains(10L);
        assertThat(minutes("09:00-09:06,10:00-10:04", "09:00-11:00")).contains(10L);
    }

    @Test
    void whoComesAfterTheInfectedPersonLeftBreathesTheAirForTheTrailingTime() {
        Meeting late = meeting(
                        rules(30), ROOM, List.of(stay(CASE, 0, "09:00-10:00")), List.of(stay(OTHER, 0, "10:05-11:00")))
                .orElseThrow();
        assertThat(late.together()).isZero();
        assertThat(late.after()).isEqualTo(25);
        assertThat(late.score()).isEqualTo(12.5);
        assertThat(meeting(
                        rules(30), ROOM, List.of(stay(CASE, 0, "09:00-10:00")), List.of(stay(OTHER, 0, "10:21-11:00"))))
                .isEmpty();
    }

    @Test
    void whoWasThereBeforeTheInfectedPersonCameBreathesNothingOfIt() {
        assertThat(meeting(
                        rules(30), ROOM, List.of(stay(CASE, 0, "10:00-11:00")), List.of(stay(OTHER, 0, "09:00-10:00"))))
                .isEmpty();
    }

    @Test
    void theEntranceOfALargePlaceIsCasualAFloorOfItIsNot() {
        Meeting entrance = meeting(
                        rules(0), MALL, List.of(stay(CASE, 0, "09:00-10:00")), List.of(stay(OTHER, 0, "09:00-10:00")))
                .orElseThrow();
        assertThat(entrance.closeness()).isEqualTo(Closeness.CASUAL);
        assertThat(entrance.score()).isEqualTo(60 * 0.1 * 0.5, within(1e-9));
        Meeting floor = meeting(
                        rules(0), MALL, List.of(stay(CASE, 2, "09:00-10:00")), List.of(stay(OTHER, 2, "09:00-10:00")))
                .orElseThrow();
        assertThat(floor.closeness()).isEqualTo(Closeness.SAME_PLACE);
        assertThat(floor.score()).isEqualTo(30, within(1e-9));
    }

    @Test
    void anotherPartOfTheVenueIsWorthLess() {
        Meeting other = meeting(
                        rules(0), ROOM, List.of(stay(CASE, 1, "09:00-10:00")), List.of(stay(OTHER, 2, "09:00-10:00")))
                .orElseThrow();
        assertThat(other.closeness()).isEqualTo(Closeness.SAME_VENUE);
        assertThat(other.score()).isEqualTo(18, within(1e-9));
    }

    @Test
    void anAssumedEndIsMarked() {
        Stay assumed = new Stay(OTHER, 7, 0, time("09:00"), time("10:00"), true);
        assertThat(meeting(rules(0), ROOM, List.of(stay(CASE, 0, "09:00-10:00")), List.of(assumed)))
                .get()
                .matches(Meeting::assumed);
    }

    @Test
    void onlyWhatIsTypicalAfterTheLastScanIsUncertain() {
        Stay scannedTwice = new Stay(
                OTHER,
                7,
                0,
                time("09:00"),
                time("10:50"),
                new Stay.Unscanned(time("09:50"), time("10:50"), Instant.MAX));
        assertThat(bounds(List.of(stay(CASE, 0, "10:00-11:00")), scannedTwice)).isEqualTo(new Bounds(20, 60));
        assertThat(bounds(List.of(stay(CASE, 0, "09:00-09:50")), scannedTwice)).isEqualTo(new Bounds(50, 50));
    }

    @Test
    void aStayThatIsCutIsNotMadeLongerThanTheCut() {
        Stay whole = new Stay(OTHER, 7, 0, time("09:00"), time("10:00"), true);
        Stay begin = whole.between(time("08:00"), time("09:40"));
        assertThat(bounds(List.of(stay(CASE, 0, "08:00-12:00")), begin)).isEqualTo(new Bounds(30, 40));
        Stay end = whole.between(time("09:20"), time("12:00"));
        assertThat(bounds(List.of(stay(CASE, 0, "08:00-12:00")), end)).isEqualTo(new Bounds(10, 100));
        Stay after = whole.between(time("09:40"), time("12:00"));
        assertThat(bounds(List.of(stay(CASE, 0, "08:00-12:00")), after)).isEqualTo(new Bounds(0, 80));
    }

    private static Bounds bounds(List<Stay> infected, Stay other) {
        return new Presence(ROOM, rules(0)).bounds(infected, List.of(other));
    }

    @Test
    void theMostExposedStandFirstAndTheCaseMeetsNobodyInItself() {
        List<Meeting> met = new Presence(ROOM, rules(0))
                .meetings(
                        List.of(stay(CASE, 0, "09:00-10:00")),
                        List.of(
                                stay(CASE, 0, "09:00-10:00"),
                                stay(OTHER, 0, "09:45-10:30"),
                                stay(THIRD, 0, "09:00-09:40")));
        assertThat(met).extracting(Meeting::person).containsExactly(THIRD, OTHER);
    }

    @Test
    void overlapIsSymmetricWithoutTrailingTime() {
        each(random -> {
            List<Stay> ones = stays(random, CASE);
            List<Stay> others = stays(random, OTHER);
            assertThat(together(ones, others)).isEqualTo(together(others, ones));
        });
    }

    @Test
    void shiftingEverythingByAZoneChangesNothing() {
        each(random -> {
            List<Stay> ones = stays(random, CASE);
            List<Stay> others = stays(random, OTHER);
            assertThat(together(shifted(ones), shifted(others))).isEqualTo(together(ones, others));
        });
    }

    @Test
    void splittingAStayChangesNothing() {
        each(random -> {
            List<Stay> ones = stays(random, CASE);
            List<Stay> others = stays(random, OTHER);
            Optional<Meeting> whole = meeting(rules(30), ROOM, ones, others);
            Optional<Meeting> split = meeting(rules(30), ROOM, split(ones), split(others));
            assertThat(split).isEqualTo(whole);
        });
    }

    private static void each(Consumer<Random> property) {
        for (int seed = 0; seed < 500; seed++) {
            property.accept(new Random(seed));
        }
    }

    private static Optional<Long> minutes(String infected, String other) {
        return meeting(rules(0), ROOM, stays(CASE, infected), stays(OTHER, other))
                .map(Meeting::together);
    }

    private static Optional<Long> together(List<Stay> infected, List<Stay> other) {
        return meeting(rules(0), ROOM, infected, other).map(Meeting::together);
    }

    private static Optional<Meeting> meeting(TracingRules rules, Place place, List<Stay> infected, List<Stay> other) {
        return new Presence(place, rules).meeting(infected, other);
    }

    private static TracingRules rules(int trailing) {
        return new TracingRules(
                1,
                Instant.EPOCH,
                Duration.ofMinutes(10),
                Duration.ofMinutes(trailing),
                0.5,
                0.3,
                0.1,
                0.5,
                2,
                Infectivity.parse("0=1"),
                14,
                2,
                "");
    }

    private static List<Stay> stays(PersonKey person, String spans) {
        return Arrays.stream(spans.split(","))
                .map(span -> stay(person, 0, span))
                .toList();
    }

    private static List<Stay> stays(Random random, PersonKey person) {
        List<Stay> stays = new ArrayList<>();
        Instant at = DAY.plusSeconds(random.nextInt(3_600));
        for (int n = 0; n < 3; n++) {
            Instant end = at.plusSeconds(60L * (2 + random.nextInt(60)));
            stays.add(new Stay(person, 7, 0, at, end, false));
            at = end.plusSeconds(60L * random.nextInt(40));
        }
        return stays;
    }

    private static List<Stay> split(List<Stay> stays) {
        return stays.stream()
                .flatMap(stay -> {
                    Instant middle = stay.from().plusSeconds(60);
                    return Stream.of(
                            stay.until(middle), new Stay(stay.person(), 7, stay.zone(), middle, stay.to(), false));
                })
                .toList();
    }

    private static List<Stay> shifted(List<Stay> stays) {
        Duration zone = Duration.ofHours(7);
        return stays.stream()
                .map(stay -> new Stay(
                        stay.person(),
                        7,
                        stay.zone(),
                        stay.from().plus(zone),
                        stay.to().plus(zone),
                        false))
                .toList();
    }

    private static Stay stay(PersonKey person, int zone, String span) {
        String[] ends = span.split("-");
        return new Stay(person, 7, zone, time(ends[0]), time(ends[1]), false);
    }

    private static Instant time(String clock) {
        return DAY.plusSeconds(LocalTime.parse(clock).toSecondOfDay());
    }
}
