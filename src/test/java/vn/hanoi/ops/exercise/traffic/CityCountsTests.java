package vn.hanoi.ops.exercise.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CityCountsTests {

    private static final Instant START = Instant.parse("2021-09-21T00:00:00Z");

    @Test
    void aCameraCountsInItsOwnRhythm() {
        CityCounts city = city(new DemoCamera("C1", "frigate", "S1", 20, 500));

        assertThat(city.until(START.plusSeconds(45), 1))
                .extracting(CityCounts.Count::at)
                .containsExactly(START, START.plusSeconds(20), START.plusSeconds(40));
        assertThat(city.until(START.plusSeconds(59), 1)).isEmpty();
        assertThat(city.until(START.plusSeconds(60), 1)).hasSize(1);
    }

    @Test
    void afterAPauseOnlyTheLastTenMinutesAreHandedInLater() {
        CityCounts city = city(new DemoCamera("C1", "frigate", "S1", 60, 500));

        List<CityCounts.Count> counts = city.until(START.plusSeconds(7_200), 1);

        assertThat(counts).hasSize(11);
        assertThat(counts.getFirst().at()).isEqualTo(START.plusSeconds(6_600));
    }

    @Test
    void passagesRunOn() {
        CityCounts city = city(new DemoCamera("C1", "onvif", "S1", 60, 5_000));

        List<Integer> people = city.until(START.plusSeconds(300), 1).stream()
                .map(count -> count.counts().get("person"))
                .toList();

        assertThat(people).hasSize(6).isSorted();
        assertThat(people.getLast()).isGreaterThan(people.getFirst());
    }

    @Test
    void aCameraThatFailsSendsWhatSuchACameraSends() {
        assertThat(counts(DemoFailure.OFFLINE)).isEmpty();
        assertThat(counts(DemoFailure.MAINTENANCE)).isEmpty();
        assertThat(counts(DemoFailure.FROZEN))
                .hasSize(31)
                .extracting(CityCounts.Count::counts)
                .containsOnly(counts(DemoFailure.NONE).getFirst().counts());
        assertThat(counts(DemoFailure.BLIND)).allMatch(count -> count.counts().get("person") == 0);
        assertThat(counts(DemoFailure.CLOCK).getFirst().at()).isEqualTo(START.minusSeconds(7_200));
        assertThat(counts(DemoFailure.SELDOM)).hasSize(13);
    }

    @Test
    void aCameraThatTheConsoleLooksThroughSendsNothingItself() {
        assertThat(city(new DemoCamera("C1", "vision", "S1", 10, 500)).until(START.plusSeconds(300), 1))
                .isEmpty();
    }

    private static List<CityCounts.Count> counts(DemoFailure failure) {
        return city(new DemoCamera("C1", "frigate", "S1", 10, 500, failure)).until(START.plusSeconds(300), 1);
    }

    private static CityCounts city(DemoCamera camera) {
        return new CityCounts(List.of(camera), START);
    }
}
