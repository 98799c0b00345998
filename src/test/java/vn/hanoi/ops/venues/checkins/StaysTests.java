package vn.hanoi.ops.venues.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        assertThat(stays(in(0, 0), in(50, 0), in(100, 0))).containsExactly(stay(0, 0, 160, true));
        assertThat(stays(in(0, 0), in(60, 0))).containsExactly(stay(0, 0, 60, true), stay(0, 60, 120, true));
    }

    @Test
    void aScanInAnotherPartEndsTheStayInTheFirst() {
        assertThat(stays(in(0, 0), in(10, 2), out(40))).containsExactly(stay(0, 0, 10, false), stay(2, 10, 40, false));
    }

    @Test
    void theOrderOfArrivalMakesNoDifference() {
        assertThat(stays(out(25), in(0, 0))).isEqualTo(stays(in(0, 0), out(25)));
    }

    private static List<Stay> stays(Scan... scans) {
        return Stays.of(List.of(scans), Duration.ofMinutes(60), Duration.ofHours(16));
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

    private static Instant at(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }
}
