package vn.hanoi.ops.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.kernel.ConsoleClock.Exercise;

class ConsoleClockTests {

    private static final Instant MORNING = Instant.parse("2021-09-20T23:30:00Z");

    private final ConsoleClock clock = new ConsoleClock();

    @Test
    void tellsRealTimeWithoutAnExercise() {
        assertThat(clock.instant()).isCloseTo(clock.realTime(), within(1, ChronoUnit.SECONDS));
    }

    @Test
    void runsAnExerciseFromItsStartAtItsSpeed() {
        Instant aMinuteAgo = clock.realTime().minusSeconds(60);
        clock.follow(Optional.of(new Exercise(aMinuteAgo, MORNING, 60)));

        assertThat(clock.instant()).isCloseTo(MORNING.plus(Duration.ofHours(1)), within(2, ChronoUnit.MINUTES));
        assertThat(clock.onTheWatch(Duration.ofMinutes(5))).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void goesBackForOneThreadAloneAndForTheWorkAlone() throws InterruptedException {
        List<Instant> elsewhere = new CopyOnWriteArrayList<>();
        Thread other = new Thread(() -> elsewhere.add(clock.instant()));
        clock.earlier(Duration.ofDays(3), () -> {
            other.start();
            assertThat(clock.instant())
                    .isCloseTo(clock.realTime().minus(Duration.ofDays(3)), within(2, ChronoUnit.SECONDS));
        });
        other.join();
        assertThat(List.of(elsewhere.getFirst(), clock.instant()))
                .allSatisfy(now -> assertThat(now).isCloseTo(clock.realTime(), within(2, ChronoUnit.SECONDS)));
    }

    @Test
    void refusesASpeedThatNobodyCanFollow() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Exercise(MORNING, MORNING, 601));
        assertThatIllegalArgumentException().isThrownBy(() -> new Exercise(MORNING, MORNING, Double.NaN));
    }
}
