package vn.hanoi.ops.cameras.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.Measure;

class ReadingTests {

    private static final Instant EIGHT = Instant.parse("2021-09-21T01:00:00Z");

    @Test
    void takesAGaugeAsItIs() {
        Reading reading = Reading.of(count(Kind.GAUGE, 0, 12, null, null), null).orElseThrow();
        assertThat(reading.measure()).isEqualTo(Measure.OCCUPANCY);
        assertThat(reading.values()).containsExactly(Map.entry(CountClass.PERSON, 12.0));
    }

    @Test
    void dividesAnIntervalByItsLength() {
        Reading reading =
                Reading.of(count(Kind.INTERVAL, 300, 100, EIGHT, null), null).orElseThrow();
        assertThat(reading.measure()).isEqualTo(Measure.FLOW);
        assertThat(reading.values().get(CountClass.PERSON)).isEqualTo(20.0);
    }

    @Test
    void takesTheDifferenceOfACounter() {
        Reading reading = cumulative(count(30, 130), count(0, 100));
        assertThat(reading.values().get(CountClass.PERSON)).isEqualTo(60.0);
        assertThat(reading.reset()).isFalse();
    }

    @Test
    void saysNothingOfACountersFirstMessage() {
        assertThat(Reading.of(count(0, 100), null)).isEmpty();
    }

    @Test
    void takesTheNewNumberWhenACounterFellBack() {
        Reading reading = cumulative(count(60, 7), count(0, 100));
        assertThat(reading.values().get(CountClass.PERSON)).isEqualTo(7.0);
        assertThat(reading.reset()).isTrue();
    }

    @Test
    void takesTheNewNumberWhenACounterBeganAnew() {
        Count before = count(Kind.CUMULATIVE, 0, 100, null, EIGHT.minusSeconds(3_600));
        Count after = count(Kind.CUMULATIVE, 60, 130, null, EIGHT.plusSeconds(1));
        Reading reading = cumulative(after, before);
        assertThat(reading.values().get(CountClass.PERSON)).isEqualTo(130.0);
        assertThat(reading.reset()).isTrue();
    }

    @Test
    void saysNothingAcrossALongGap() {
        assertThat(Reading.of(count(3_601, 130), count(0, 100))).isEmpty();
    }

    @Test
    void leavesOutAClassThatTheCounterHadNotBefore() {
        Count after =
                new Count(1, EIGHT.plusSeconds(60), 2, Kind.CUMULATIVE, null, null, Map.of(CountClass.CAR, 5.0), null);
        assertThat(cumulative(after, count(0, 100)).values()).isEmpty();
    }

    @Test
    void neverSaysANegativeFlow() {
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            Count before = count(random.nextInt(100), random.nextInt(1_000));
            Count after = count(random.nextInt(200), random.nextInt(1_000));
            Reading.of(after, before)
                    .ifPresent(r -> assertThat(r.values().values()).allMatch(v -> v >= 0));
        }
    }

    @Test
    void countsAllPassagesOnceWhateverTheOrderOfArrival() {
        List<Count> sent = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sent.add(count(i * 10, i * 7 % 50 + 100 * (i / 8)));
        }
        double inOrder = passages(sent);
        Random random = new Random(11);
        for (int run = 0; run < 50; run++) {
            List<Count> arrived = new ArrayList<>(sent);
            Collections.shuffle(arrived, random);
            arrived.addAll(sent.subList(0, random.nextInt(20)));
            List<Count> stored = arrived.stream().distinct().sorted().toList();
            assertThat(passages(stored)).isCloseTo(inOrder, within(1e-9));
        }
    }

    private static double passages(List<Count> counts) {
        double sum = 0;
        Count last = null;
        for (Count count : counts) {
            Count before = last;
            sum += Reading.of(count, before)
                    .map(r -> r.values().get(CountClass.PERSON) * (count.at().getEpochSecond() - before(before)) / 60)
                    .orElse(0.0);
            last = count;
        }
        return sum;
    }

    private static long before(@Nullable Count count) {
        return count == null ? 0 : count.at().getEpochSecond();
    }

    private static Reading cumulative(Count after, Count before) {
        return Reading.of(after, before).orElseThrow();
    }

    private static Count count(int second, int persons) {
        return count(Kind.CUMULATIVE, second, persons, null, null);
    }

    private static Count count(Kind kind, int second, int persons, @Nullable Instant from, @Nullable Instant since) {
        Map<CountClass, Double> values = Map.of(CountClass.PERSON, (double) persons);
        return new Count(1, EIGHT.plusSeconds(second), persons, kind, from, since, values, null);
    }
}
