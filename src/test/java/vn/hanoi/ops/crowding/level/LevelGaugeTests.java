package vn.hanoi.ops.crowding.level;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.crowding.level.RulesFixtures.START;
import static vn.hanoi.ops.crowding.level.RulesFixtures.minute;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.crowding.Basis;

class LevelGaugeTests {

    private final CrowdingRules rules = RulesFixtures.delivered();
    private final LevelGauge gauge = new LevelGauge(rules);

    @Test
    void startsUnknownUntilEightOfTenMinutesHaveCounts() {
        assertThat(after(7, 0.05).level()).isZero();
        assertThat(after(8, 0.05).level()).isEqualTo(1);
        assertThat(after(8, 0.40).level()).isEqualTo(5);
    }

    @Test
    void entersLevelFiveAtEightOfTenMinutesWithThreeTenthsOfAPersonPerSquareMetre() {
        GaugeState state = run(after(10, 0.05), 10, 7, 0.31);
        assertThat(state.level()).isLessThan(5);
        state = gauge.next(state, minute(17, 0.31));
        assertThat(state.level()).isEqualTo(5);
        assertThat(state.since()).isEqualTo(minute(17, 0).minute());
    }

    @Test
    void leavesLevelFiveOnlyAfterTenMinutesAtTheLowerThreshold() {
        GaugeState state = run(after(10, 0.40), 10, 9, 0.25);
        assertThat(state.level()).isEqualTo(5);
        assertThat(gauge.next(state, minute(19, 0.25)).level()).isEqualTo(4);
    }

    @Test
    void oneMinuteAboveTheLowerThresholdStartsTheTenAnew() {
        GaugeState state = run(after(10, 0.40), 10, 9, 0.25);
        state = gauge.next(state, minute(19, 0.26));
        state = run(state, 20, 9, 0.25);
        assertThat(state.level()).isEqualTo(5);
        assertThat(gauge.next(state, minute(29, 0.25)).level()).isEqualTo(4);
    }

    @Test
    void fallsThroughSeveralLevelsAtOnceWhenAllTheMinutesAreLow() {
        assertThat(run(after(10, 0.40), 10, 10, 0.01).level()).isEqualTo(1);
    }

    @Test
    void staysBetweenTheTwoThresholdsAtWhateverLevelItHas() {
        assertThat(run(after(10, 0.40), 10, 200, 0.28).level()).isEqualTo(5);
        assertThat(run(after(10, 0.05), 10, 200, 0.28).level()).isEqualTo(4);
    }

    @Test
    void aGapFreezesTheLevelAndTheMinutesBeforeItDoNotCount() {
        GaugeState state = run(after(10, 0.40), 10, 9, 0.05);
        GaugeState later = gauge.next(state, minute(60, 0.05));
        assertThat(later.level()).isEqualTo(5);
        assertThat(run(later, 61, 8, 0.05).level()).isEqualTo(5);
        assertThat(run(later, 61, 9, 0.05).level()).isEqualTo(1);
    }

    @Test
    void turnsStaleAfterTheMaximumAgeAndKeepsItsLevel() {
        GaugeState state = after(10, 0.40);
        var end = minute(10, 0).minute();
        assertThat(state.stale(end.plus(Duration.ofMinutes(10)), rules.maxAge()))
                .isFalse();
        assertThat(state.stale(end.plus(Duration.ofMinutes(10)).plusSeconds(1), rules.maxAge()))
                .isTrue();
        assertThat(state.level()).isEqualTo(5);
    }

    @Test
    void staysStaleAfterAGapUntilEnoughMinutesCameAgain() {
        GaugeState state = gauge.next(after(10, 0.40), minute(100, 0.01));
        assertThat(state.stale(minute(101, 0).minute(), rules.maxAge())).isTrue();
        state = run(state, 101, 7, 0.01);
        assertThat(state.stale(minute(108, 0).minute(), rules.maxAge())).isFalse();
        assertThat(state.level()).isEqualTo(5);
    }

    @Test
    void isNeverStaleWhileUnknown() {
        assertThat(GaugeState.UNKNOWN.stale(START.plusSeconds(1_000_000), rules.maxAge()))
                .isFalse();
    }

    @Test
    void remembersSinceWhenTheStreetIsAtALevelOrAbove() {
        GaugeState state = run(after(10, 0.27), 10, 10, 0.40);
        assertThat(state.level()).isEqualTo(5);
        assertThat(state.atLeast(4)).isEqualTo(minute(7, 0).minute());
        assertThat(state.atLeast(5)).isEqualTo(minute(17, 0).minute());
        state = run(state, 20, 10, 0.22);
        assertThat(state.level()).isEqualTo(4);
        assertThat(state.atLeast(4)).isEqualTo(minute(7, 0).minute());
        assertThat(state.atLeast(5)).isNull();
    }

    @Test
    void judgesEachMinuteByTheThresholdsOfItsOwnBasis() {
        GaugeState state = after(10, 0.05);
        for (int i = 10; i < 18; i++) {
            state = gauge.next(state, new Reading(minute(i, 0).minute(), Basis.RELATIVE, 1.7, List.of()));
        }
        assertThat(state.level()).isEqualTo(4);
    }

    @Test
    void neverFlapsAtAThresholdWhateverTheNoise() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            GaugeState state = GaugeState.UNKNOWN;
            List<Integer> changes = new ArrayList<>();
            for (int i = 0; i < 600; i++) {
                GaugeState next = gauge.next(state, minute(i, 0.31 + random.nextGaussian() * 0.02));
                if (next.level() != state.level()) {
                    changes.add(next.level());
                }
                state = next;
            }
            assertThat(changes).as("seed %d", seed).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void passesAtLeastTheNeededMinutesBetweenTwoOppositeChanges() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            GaugeState state = GaugeState.UNKNOWN;
            int lastChange = -100;
            int lastSign = 0;
            for (int i = 0; i < 600; i++) {
                double value = random.nextInt(20) == 0 ? random.nextDouble() * 0.5 : swing(i, random);
                GaugeState next = gauge.next(state, minute(i, value));
                int sign = Integer.signum(next.level() - state.level());
                if (sign != 0 && state.level() > 0) {
                    int least = sign > 0 ? rules.rise().needed() : rules.fall().needed();
                    if (sign == -lastSign) {
                        assertThat(i - lastChange)
                                .as("seed %d minute %d", seed, i)
                                .isGreaterThanOrEqualTo(least);
                    }
                    lastChange = i;
                    lastSign = sign;
                }
                state = next;
            }
        }
    }

    @Test
    void neverChangesWithoutACount() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            GaugeState dense = GaugeState.UNKNOWN;
            for (int i = 0; i < 300; i++) {
                if (random.nextInt(3) == 0) {
                    continue;
                }
                GaugeState next = gauge.next(dense, minute(i, random.nextDouble() * 0.5));
                int readings = next.window().size();
                if (next.level() > dense.level()) {
                    assertThat(readings).isGreaterThanOrEqualTo(rules.rise().needed());
                }
                if (next.level() < dense.level()) {
                    assertThat(readings).isGreaterThanOrEqualTo(rules.fall().needed());
                }
                dense = next;
            }
        }
    }

    private static double swing(int minute, Random random) {
        return 0.2 + 0.2 * Math.sin(minute / 15.0) + random.nextGaussian() * 0.03;
    }

    private GaugeState after(int minutes, double density) {
        return run(GaugeState.UNKNOWN, 0, minutes, density);
    }

    private GaugeState run(GaugeState from, int first, int minutes, double density) {
        GaugeState state = from;
        for (int i = first; i < first + minutes; i++) {
            state = gauge.next(state, minute(i, density));
        }
        return state;
    }
}
