package vn.hanoi.ops.tracing.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Stay;

class BackwardTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final int MARKET = 1;
    private static final int KARAOKE = 2;

    @Test
    void aSmallPlaceThatTheCasesShareStandsBeforeTheBusyMarketWhereEverybodyGoes() {
        List<Stay> stays = new ArrayList<>();
        for (int person = 0; person < 8; person++) {
            stays.add(stay(person, MARKET));
            stays.add(stay(person, 100 + person));
        }
        for (int person = 0; person < 4; person++) {
            stays.add(stay(person, KARAOKE));
        }
        Map<Integer, Integer> traffic = new HashMap<>(Map.of(MARKET, 60_000, KARAOKE, 30));
        for (int other = 100; other < 1_000; other++) {
            traffic.put(other, 40);
        }
        List<SharedPlace> places = Backward.places(stays, traffic);
        assertThat(places).extracting(SharedPlace::venue).containsExactly(KARAOKE, MARKET);
        assertThat(places.getFirst().cases()).isEqualTo(4);
        assertThat(places.getFirst().expected()).isLessThan(0.01);
        assertThat(places.getLast().expected()).isGreaterThan(5);
    }

    @Test
    void aPlaceOfOneCaseIsNotShared() {
        assertThat(Backward.places(List.of(stay(1, 5), stay(1, 5), stay(2, 6)), Map.of(5, 10, 6, 10)))
                .isEmpty();
    }

    @Test
    void theTrueSourceIsFoundAmongRandomVisits() {
        Random random = new Random(21);
        List<Stay> stays = new ArrayList<>();
        Map<Integer, Integer> traffic = new HashMap<>();
        for (int venue = 0; venue < 2_000; venue++) {
            traffic.put(venue, 1 + 20_000 / (venue + 1));
        }
        for (int person = 0; person < 50; person++) {
            for (int visit = 0; visit < 20; visit++) {
                stays.add(stay(person, (int) (2_000 * Math.pow(random.nextDouble(), 4))));
            }
            if (person < 12) {
                stays.add(stay(person, 1_500));
            }
        }
        assertThat(Backward.places(stays, traffic).getFirst().venue()).isEqualTo(1_500);
    }

    @Test
    void whereCountsAreBehindTheStaysAPlaceIsNotTakenForTheWholeCity() {
        List<Stay> stays = List.of(
                stay(1, KARAOKE), stay(2, KARAOKE), stay(3, 7), stay(1, MARKET), stay(2, MARKET), stay(3, MARKET));
        for (long city : List.of(0L, 1L)) {
            assertThat(Backward.places(stays, Map.of(), city))
                    .extracting(SharedPlace::expected)
                    .allMatch(expected -> expected < 3);
        }
        assertThat(Backward.places(stays, Map.of(KARAOKE, 200, MARKET, 600), 3))
                .extracting(SharedPlace::venue, place -> Math.round(place.expected() * 100))
                .containsExactly(tuple(KARAOKE, 131L), tuple(MARKET, 281L));
    }

    @Test
    void ofPlacesThatNoChanceExplainsTheOneWithMoreCasesStandsFirst() {
        List<Stay> stays = new ArrayList<>();
        IntStream.range(0, 150).forEach(person -> stays.add(stay(person, 9)));
        IntStream.range(0, 120).forEach(person -> stays.add(stay(person, 3)));
        List<SharedPlace> places = Backward.places(stays, Map.of(9, 150, 3, 150), 500_000);
        assertThat(places).extracting(SharedPlace::venue).containsExactly(9, 3);
        assertThat(places).allMatch(place -> place.surplus() > 708.4 && Double.isFinite(place.surplus()));
    }

    @Test
    void theSurplusIsTheLogarithmOfPoissonsTail() {
        List<Stay> stays = List.of(stay(1, MARKET), stay(2, MARKET));
        double expected = 2 * 0.25;
        double tail = 1 - Math.exp(-expected) * (1 + expected);
        assertThat(Backward.places(stays, Map.of(MARKET, 25), 100))
                .singleElement()
                .satisfies(place -> assertThat(place.surplus()).isCloseTo(-Math.log(tail), within(1e-9)));
    }

    private static Stay stay(int person, int venue) {
        return new Stay(new PersonKey("%032x".formatted(person)), venue, 0, NINE, NINE.plusSeconds(3_600), false);
    }
}
