package vn.hanoi.ops.tracing.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InfectivityTests {

    private static final LocalDate ZERO = LocalDate.of(2021, 9, 18);

    private final Infectivity infectivity = Infectivity.parse("-2=0.7 0=1 3=0.5");

    @Test
    void aDayHasTheWeightOfTheLastOneNamedBeforeIt() {
        assertThat(infectivity.on(ZERO, ZERO)).isEqualTo(1);
        assertThat(infectivity.on(ZERO.minusDays(1), ZERO)).isEqualTo(0.7);
        assertThat(infectivity.on(ZERO.plusDays(9), ZERO)).isEqualTo(0.5);
    }

    @Test
    void aDayBeforeAllOthersHidesNothing() {
        assertThat(infectivity.on(ZERO.minusDays(9), ZERO)).isEqualTo(0.7);
    }

    @Test
    void withoutAFirstDayEveryDayCountsWhole() {
        assertThat(infectivity.on(ZERO, null)).isEqualTo(1);
    }

    @Test
    void isReadAsItIsWrittenAndRefusesOtherText() {
        assertThat(Infectivity.parse(infectivity.toString())).isEqualTo(infectivity);
        for (String bad : new String[] {"", "x", "1=2", "1=-1", "99=0.5", "1", "=", "1=a"}) {
            assertThatIllegalArgumentException().as(bad).isThrownBy(() -> Infectivity.parse(bad));
        }
    }
}
