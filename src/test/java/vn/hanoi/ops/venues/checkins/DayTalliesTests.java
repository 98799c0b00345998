package vn.hanoi.ops.venues.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.checkins.DayTallies.PersonDay;

class DayTalliesTests {

    private static final Instant NOW = Instant.parse("2021-09-21T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 21);
    private static final PersonKey SOMEBODY = new PersonKey("aa".repeat(16));
    private static final int MOST = 20;

    private final DayTallies tallies = new DayTallies(Clock.fixed(NOW, ZoneOffset.UTC), true);

    @Test
    void onTheDayOnWhichTheNodeStartedTheDatabaseIsAskedOnce() {
        PersonDay today = new PersonDay(SOMEBODY, TODAY);
        assertThat(tallies.mustAsk(today, 1, MOST)).isTrue();
        tallies.learn(List.of(today), Map.of(), Map.of());
        assertThat(tallies.mustAsk(today, 1, MOST)).isFalse();
    }

    @Test
    void onLaterDaysTheNodeKnowsOfEverybodyItself() {
        assertThat(tallies.mustAsk(new PersonDay(SOMEBODY, TODAY.plusDays(1)), 1, MOST))
                .isFalse();
        assertThat(tallies.mustAsk(new PersonDay(SOMEBODY, TODAY.minusDays(1)), 1, MOST))
                .isTrue();
    }

    @Test
    void pastAQuarterOfTheLimitTheDatabaseDecidesBecauseOtherNodesCountToo() {
        PersonDay tomorrow = new PersonDay(SOMEBODY, TODAY.plusDays(1));
        assertThat(tallies.mustAsk(tomorrow, 5, MOST)).isFalse();
        assertThat(tallies.mustAsk(tomorrow, 6, MOST)).isTrue();
        for (int n = 0; n < 5; n++) {
            tallies.add(List.of(scan(n)));
        }
        assertThat(tallies.mustAsk(tomorrow, 1, MOST)).isTrue();
    }

    @Test
    void aNodeThatWorksAloneKnowsOfEverybodyUpToTheLimit() {
        DayTallies alone = new DayTallies(Clock.fixed(NOW, ZoneOffset.UTC), false);
        PersonDay tomorrow = new PersonDay(SOMEBODY, TODAY.plusDays(1));
        assertThat(alone.mustAsk(tomorrow, MOST, MOST)).isFalse();
        assertThat(alone.mustAsk(tomorrow, MOST + 1, MOST)).isTrue();
    }

    @Test
    void aCheckInThatSeveralCallsBringAtOnceTakesOnePlaceAndTheLastPlaceIsTakenOnce() {
        assertThat(tallies.take(scan(0).scan().key(), 2)).isTrue();
        assertThat(tallies.take(scan(0).scan().key(), 2)).isTrue();
        assertThat(tallies.take(scan(1).scan().key(), 2)).isTrue();
        assertThat(tallies.take(scan(2).scan().key(), 2)).isFalse();
        tallies.giveBack(List.of(scan(0)));
        assertThat(tallies.take(scan(2).scan().key(), 2))
                .as("the other call still writes it")
                .isFalse();
        tallies.giveBack(List.of(scan(0)));
        assertThat(tallies.take(scan(2).scan().key(), 2)).isTrue();
    }

    @Test
    void anAnswerOfTheDatabaseDoesNotUndoWhatWasWrittenAfterTheQuestion() {
        DayTallies alone = new DayTallies(Clock.fixed(NOW, ZoneOffset.UTC), false);
        PersonDay tomorrow = PersonDay.of(scan(0).scan().key());
        Map<PersonDay, DayTallies.Tally> before = alone.known(List.of(tomorrow));
        alone.take(scan(0).scan().key(), MOST);
        alone.add(List.of(scan(0)));
        alone.learn(List.of(tomorrow), Map.of(), before);
        assertThat(alone.mustAsk(tomorrow, MOST, MOST)).isTrue();
    }

    @Test
    void aDayThatIsLongerAgoThanItIsRememberedIsAskedAbout() {
        AtomicReference<Instant> now = new AtomicReference<>(NOW);
        InstantSource source = now::get;
        DayTallies alone = new DayTallies(source.withZone(ZoneOffset.UTC), false);
        now.set(NOW.plus(Duration.ofDays(4)));
        assertThat(alone.mustAsk(new PersonDay(SOMEBODY, TODAY.plusDays(1)), 1, MOST))
                .isTrue();
        assertThat(alone.mustAsk(new PersonDay(SOMEBODY, TODAY.plusDays(4)), 1, MOST))
                .isFalse();
    }

    private static Scan.Fresh scan(int minute) {
        Scan scan = new Scan(7, NOW.plusSeconds(86_400 + 60L * minute), SOMEBODY, false, 0);
        return new Scan.Fresh(scan, new Visitor(VisitorKind.PHONE, ""), new AreaPath("01"));
    }
}
