package vn.hanoi.ops.crowding.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.hanoi.ops.crowding.level.RulesFixtures.START;
import static vn.hanoi.ops.crowding.level.RulesFixtures.minute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.Trend;
import vn.hanoi.ops.crowding.level.StreetMinute.Share;

class LevelRulesTests {

    private static final CameraId NEAR = new CameraId(new UUID(0, 1));
    private static final CameraId FAR = new CameraId(new UUID(0, 2));
    private static final UsualRules USUAL = new UsualRules(6, 30, 3, 5, 24, 7);

    @Test
    void aStreetsDensityIsAllPeopleOnAllTheGroundThatIsSeen() {
        var reading = StreetMinute.of(START, Basis.DENSITY, List.of(new Share(NEAR, 30, 100), new Share(FAR, 10, 300)));
        assertThat(reading).hasValueSatisfying(r -> {
            assertThat(r.value()).isCloseTo(0.1, within(1e-9));
            assertThat(r.cameras()).containsExactly(NEAR, FAR);
        });
    }

    @Test
    void noCameraMeansNoValueRatherThanZero() {
        assertThat(StreetMinute.of(START, Basis.DENSITY, List.of())).isEmpty();
    }

    @Test
    void theUsualIsNotMovedByAFewWildMinutes() {
        double[] minutes = new double[60];
        Arrays.setAll(minutes, i -> 20 + i % 3);
        minutes[7] = 5_000;
        minutes[31] = 0;
        assertThat(Usual.upperEdge(minutes, USUAL).orElseThrow()).isBetween(21.0, 26.0);
    }

    @Test
    void anEmptyStreetsUsualIsTheFloor() {
        assertThat(Usual.upperEdge(new double[60], USUAL)).hasValue(5);
    }

    @Test
    void thereIsNoUsualBeforeEnoughMinutes() {
        assertThat(Usual.upperEdge(new double[29], USUAL)).isEmpty();
        assertThat(Usual.upperEdge(new double[30], USUAL)).isPresent();
    }

    @Test
    void fruinsLettersFollowHisTable() {
        assertThat(Fruin.of(0)).isEqualTo(Fruin.A);
        assertThat(Fruin.of(0.307)).isEqualTo(Fruin.A);
        assertThat(Fruin.of(0.308)).isEqualTo(Fruin.B);
        assertThat(Fruin.of(0.5)).isEqualTo(Fruin.C);
        assertThat(Fruin.of(1.0)).isEqualTo(Fruin.D);
        assertThat(Fruin.of(2.0)).isEqualTo(Fruin.E);
        assertThat(Fruin.of(2.2)).isEqualTo(Fruin.F);
    }

    @Test
    void aTenthMoreThanFiveMinutesAgoIsRising() {
        assertThat(Trends.of(series(0.10, 0.12))).isEqualTo(Trend.RISING);
        assertThat(Trends.of(series(0.12, 0.10))).isEqualTo(Trend.FALLING);
        assertThat(Trends.of(series(0.10, 0.105))).isEqualTo(Trend.STEADY);
        assertThat(Trends.of(series(0, 0))).isEqualTo(Trend.STEADY);
        assertThat(Trends.of(List.of())).isEqualTo(Trend.STEADY);
    }

    @Test
    void theDeliveredRulesHaveNoFault() {
        assertThat(RulesCheck.faults(RulesFixtures.delivered())).isEmpty();
    }

    @Test
    void thresholdsMustRiseAndEachLowerOneMustBeBelowItsUpperOne() {
        CrowdingRules good = RulesFixtures.delivered();
        Scale crossed = new Scale(List.of(0.08, 0.07, 0.25, 0.31), List.of(0.06, 0.12, 0.20, 0.31));
        CrowdingRules bad = new CrowdingRules(
                crossed,
                good.relative(),
                new Quorum(5, 10),
                good.fall(),
                0,
                good.usual(),
                new AdvisoryRules(4, 5, 60, 15, 70, 5, 10, "{nobody}"),
                good.relativeWeights(),
                java.util.Map.of());
        assertThat(RulesCheck.faults(bad))
                .extracting(f -> f.field() + " " + f.code())
                .containsExactlyInAnyOrder(
                        "density.up.3 NOT_ASCENDING",
                        "density.down.3 DOWN_NOT_BELOW_UP",
                        "density.down.5 DOWN_NOT_BELOW_UP",
                        "rise.needed MORE_THAN_HALF",
                        "maxAgeMinutes OUT_OF_RANGE",
                        "advisory.template UNKNOWN_PLACE",
                        "relativeWeights NOTHING_COUNTS");
    }

    private static List<Reading> series(double before, double now) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            readings.add(minute(i, i < 5 ? before : now));
        }
        return readings;
    }
}
