package vn.hanoi.ops.venues.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StaysTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final PersonKey SOMEBODY = new PersonKey("00".repeat(16));

    @Test
    void withoutCheckOutTheTypicalStayOfTheKindIsAssumed() {
        assertThat(stays(in(0, 0))).containsExactly(stay(0, 0, 60, true));
    }

    @Test
    void anExplicitCheckOutEndsTheStayEvenAfterTheTypicalTime() {
        assertThat(stays(in(0, 0), out(25))).containsExactly(stay(0, 0, 25, false));
        assertThat(stays(in(0, 0), out(180))).containsExactly(stay(0, 0, 180, false));
    }

    @Test
    void aCheckOutLongAfterTheCheckInIsOfAnotherVisit() {
        assertThat(stays(in(0, 0), out(16 * 60 + 1))).containsExactly(stay(0, 0, 60, true));
        assertThat(stays(out(10))).isEmpty();
    }

    @Test
    void scanningAgainExtendsTheStayAndMakesNoSecondOne() {
        assertThat(stays(in(0, 0), in(50, 0), in(100, 0))).containsExactly(seen(0, 100, 160));
        assertThat(stays(in(0, 0), in(60, 0))).containsExactly(stay(0, 0, 60, true), stay(0, 60, 120, true));
    }

    @Test
    void aScanInAnotherPartEndsTheStayInTheFirst() {
        assertThat(stays(in(0, 0), in(10, 2), out(40))).containsExactly(stay(0, 0, 10, false), stay(2, 10, 40, false));
    }

    @Test
    void leavingAndComingBackAtTheSameMomentKeepsBothHalves() {
        assertThat(stays(in(0, 0), out(20), in(20, 0), out(42)))
                .containsExactly(stay(0, 0, 20, false), stay(0, 20, 42, false));
        assertThat(stays(in(0, 0), out(90), in(90, 0), out(120)))
                .containsExactly(stay(0, 0, 90, false), stay(0, 90, 120, false));
    }

    @Test
    void aCheckInThatIsCheckedOutAtItsOwnMomentIsNoStay() {
        assertThat(stays(in(0, 0), out(0))).isEmpty();
        assertThat(stays(out(0), in(0, 2))).isEmpty();
        assertThat(stays(in(0, 0), out(10), in(30, 0), out(30))).containsExactly(stay(0, 0, 10, false));
    }

    @Test
    void howLongACheckOutCountsIsMeasuredFromTheLastScan() {
        assertThat(stays(in(0, 0), in(50, 0), out(50 + 16 * 60))).containsExactly(stay(0, 0, 50 + 16 * 60, false));
        assertThat(stays(in(0, 0), in(50, 0), out(51 + 16 * 60))).containsExactly(seen(0, 50, 110));
    }

    @Test
    void splittingAStayByAnOutAndAnInAtTheSameMomentChangesNothing() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<Scan> scans = scans(random);
            List<Stay> whole = stays(scans.toArray(Scan[]::new));
            List<Scan> split = new ArrayList<>(scans);
            whole.stream().filter(stay -> !stay.assumed()).forEach(stay -> {
                int minutes = (int) Duration.between(stay.from(), stay.to()).toMinutes();
                int middle = (int) Duration.between(NINE, stay.from()).toMinutes() + 1 + random.nextInt(minutes);
                boolean between = scans.stream().noneMatch(scan -> scan.at().equals(at(middle)));
                if (between && at(middle).isBefore(stay.to())) {
                    split.add(in(middle, stay.zone()));
                    split.add(out(middle));
                }
            });
            assertThat(minutes(stays(split.toArray(Scan[]::new))))
                    .as("seed %d", seed)
                    .isEqualTo(minutes(whole));
        }
    }

    @Test
    void anOutBesideACheckInThatExtendsAStayChangesNothing() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            List<Scan> scans = scans(random);
            List<Stay> whole = stays(scans.toArray(Scan[]::new));
            List<Scan> split = new ArrayList<>(scans);
            scans.stream()
                    .filter(scan -> whole.stream()
                            .anyMatch(stay -> stay.from().isBefore(scan.at())
                                    && scan.at().isBefore(stay.to())
                                    && stay.zone() == scan.zone()))
                    .forEach(scan -> split.add(new Scan(7, scan.at(), SOMEBODY, true, 0)));
            assertThat(minutes(stays(split.toArray(Scan[]::new))))
                    .as("seed %d", seed)
                    .isEqualTo(minutes(whole));
        }
    }

    @Test
    void theOrderOfArrivalMakesNoDifference() {
        assertThat(stays(out(25), in(0, 0))).isEqualTo(stays(in(0, 0), out(25)));
    }

    private static List<Stay> stays(Scan... scans) {
        return Stays.of(List.of(scans), new Stays.Terms(at -> Duration.ofMinutes(60), at -> Duration.ofHours(16)));
    }

    private static Scan in(int minute, int zone) {
        return new Scan(7, at(minute), SOMEBODY, false, zone);
    }

    private static Scan out(int minute) {
        return new Scan(7, at(minute), SOMEBODY, true, 0);
    }

    private static Stay stay(int zone, int from, int to, boolean assumed) {
        return new Stay(SOMEBODY, 7, zone, at(from), at(to), assumed);
    }

    /** An assumed end after the last of several scans. */
    private static Stay seen(int from, int last, int to) {
        return new Stay(SOMEBODY, 7, 0, at(from), at(to), new Stay.Unscanned(at(last), at(to), Instant.MAX));
    }

    /** Up to eight scans within some hours, each at a minute of its own. */
    private static List<Scan> scans(Random random) {
        return random.ints(1, 400)
                .distinct()
                .limit(1 + random.nextInt(8))
                .mapToObj(minute -> random.nextInt(3) == 0 ? out(minute) : in(minute, random.nextInt(2)))
                .toList();
    }

    /** The minutes of each part in which the person was there. */
    private static List<String> minutes(List<Stay> stays) {
        return stays.stream()
                .flatMap(stay -> LongStream.range(
                                Duration.between(NINE, stay.from()).toMinutes(),
                                Duration.between(NINE, stay.to()).toMinutes())
                        .mapToObj(minute -> stay.zone() + ":" + minute))
                .distinct()
                .sorted()
                .toList();
    }

    private static Instant at(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }
}
