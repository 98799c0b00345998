package vn.hanoi.ops.venues.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StretchTests {

    @Test
    void stretchesThatOverlapOrTouchAreOneAndEmptyOnesNone() {
        assertThat(Stretch.apart(List.of(of("a", 10, 12), of("b", 1, 9), of("a", 1, 4), of("a", 3, 6), of("a", 6, 7))))
                .containsExactlyInAnyOrder(of("a", 1, 7), of("a", 10, 12), of("b", 1, 9));
        assertThat(Stretch.apart(List.of(of("a", 5, 5), of("a", 7, 6)))).isEmpty();
    }

    @Test
    void aMomentIsInTheSameStretchesAsBeforeAndOnce() {
        Random random = new Random(3);
        List<Stretch<String>> many = IntStream.range(0, 300)
                .mapToObj(i -> {
                    int from = random.nextInt(2_000);
                    return of("venue " + random.nextInt(5), from, from + random.nextInt(20));
                })
                .toList();
        List<Stretch<String>> apart = Stretch.apart(many);
        for (int minute = 0; minute < 2_050; minute++) {
            Instant at = at(minute);
            for (int venue = 0; venue < 5; venue++) {
                String name = "venue " + venue;
                long now = count(apart, name, at);
                assertThat(now).isEqualTo(count(many, name, at) > 0 ? 1 : 0);
            }
        }
    }

    private static long count(List<Stretch<String>> stretches, String name, Instant at) {
        return stretches.stream()
                .filter(stretch -> stretch.of().equals(name) && stretch.holds(at))
                .count();
    }

    private static Stretch<String> of(String name, int from, int to) {
        return new Stretch<>(name, at(from), at(to));
    }

    private static Instant at(int minute) {
        return Instant.parse("2021-09-21T00:00:00Z").plusSeconds(60L * minute);
    }
}
