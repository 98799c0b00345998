package vn.hanoi.ops.exercise.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CityHourTests {

    private final CityHour city = new CityHour(1);

    @Test
    void fillsSomeStreetsAndEmptiesThemAgain() {
        List<String> full = streets()
                .filter(s -> city.density(s, Duration.ofMinutes(22)) > 0.31)
                .toList();

        assertThat(full).hasSizeBetween(5, 60);
        assertThat(full).allSatisfy(s -> {
            assertThat(city.density(s, Duration.ZERO)).isLessThan(0.16);
            assertThat(city.density(s, Duration.ofMinutes(58))).isLessThan(0.16);
        });
    }

    @Test
    void isTheSameCityForTheSameSeed() {
        assertThat(new CityHour(1).density("T001", Duration.ofMinutes(9)))
                .isEqualTo(city.density("T001", Duration.ofMinutes(9)));
    }

    @Test
    void silencesFewCameras() {
        assertThat(streets().filter(c -> city.silent(c, Duration.ofMinutes(26))))
                .hasSizeBetween(1, 20);
    }

    @Test
    void knowsEveryCameraOfTheDemoCityAndItsStreet() throws IOException {
        assertThat(DemoCamera.all()).hasSize(500).allSatisfy(c -> assertThat(c.squareMetres())
                .isPositive());
    }

    private static Stream<String> streets() {
        return IntStream.range(0, 200).mapToObj(i -> "T%03d".formatted(i));
    }
}
