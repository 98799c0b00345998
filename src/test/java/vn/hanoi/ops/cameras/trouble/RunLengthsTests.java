package vn.hanoi.ops.cameras.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunLengthsTests {

    @Test
    void tellsTheLengthThatOneRunInAThousandExceedsWithinAFifth() {
        RunLengths lengths = new RunLengths();
        Random random = new Random(3);
        double[] all = random.doubles(20_000).map(d -> 5 + 300 * d * d).sorted().toArray();
        for (double seconds : all) {
            lengths.add(Duration.ofMillis((long) (seconds * 1_000)));
        }
        double exact = all[all.length - 21];
        assertThat((double) lengths.exceededByOneIn(1_000).toSeconds()).isBetween(exact * 0.8, exact * 1.25);
    }

    @Test
    void knowsNothingOfACameraThatNeverRan() {
        assertThat(new RunLengths().exceededByOneIn(1_000)).isEqualTo(Duration.ofSeconds(1));
    }
}
