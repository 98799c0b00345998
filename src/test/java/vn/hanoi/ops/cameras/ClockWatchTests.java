package vn.hanoi.ops.cameras;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cameras.ClockWatch.Verdict;

class ClockWatchTests {

    private static final CameraId CAMERA = new CameraId(new UUID(0, 1));
    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    private final ClockWatch watch = new ClockWatch();

    @Test
    void aClockTwoHoursBehindIsFoundAfterAFewCounts() {
        assertThat(judge(-7_200, 0)).isEqualTo(Verdict.UNDECIDED);
        assertThat(judge(-7_190, 10)).isEqualTo(Verdict.UNDECIDED);
        assertThat(judge(-7_180, 20)).isEqualTo(Verdict.WRONG);
        assertThat(judge(25, 30)).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void messagesThatWereHeldUpAreNoWrongClock() {
        for (int i = 0; i < 100; i++) {
            assertThat(judge(-7_200 + 10 * i, i / 50)).isEqualTo(Verdict.UNDECIDED);
        }
    }

    private Verdict judge(int at, int arrival) {
        return watch.judge(CAMERA, NINE.plusSeconds(at), NINE.plusSeconds(arrival), FIVE_MINUTES);
    }
}
