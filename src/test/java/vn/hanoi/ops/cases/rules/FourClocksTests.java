package vn.hanoi.ops.cases.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.rules.RulesFixtures.july2021;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cases.rules.FourClocks.Standing;
import vn.hanoi.ops.cases.rules.FourClocks.Stop;

class FourClocksTests {

    private static final Instant RESULT = Instant.parse("2021-09-21T05:10:00Z");
    private static final List<Station> ALL =
            List.of(Station.FIRST_CALL, Station.SAMPLES, Station.RESULTS, Station.TOLD, Station.ROUTED);

    @Test
    void samplesOfContactsReachTheCdcWithinFourHoursOfTheResult() {
        Stop samples =
                clocks(Map.of(Station.RESULT, RESULT)).of(Station.SAMPLES).orElseThrow();
        assertThat(samples.dueAt()).isEqualTo(RESULT.plus(Duration.ofHours(4)));
        assertThat(samples.rule().orElseThrow().owner()).isEqualTo(ClockRule.Owner.DISTRICT_CENTRE);
    }

    @Test
    void resultsAreThereSixHoursAfterTheSamples() {
        Instant samples = RESULT.plus(Duration.ofHours(3));
        FourClocks clocks = clocks(Map.of(Station.RESULT, RESULT, Station.SAMPLES, samples));
        assertThat(clocks.of(Station.RESULTS).orElseThrow().dueAt()).isEqualTo(samples.plus(Duration.ofHours(6)));
    }

    @Test
    void aStationWhoseStartIsUnknownLiesAhead() {
        Stop results =
                clocks(Map.of(Station.RESULT, RESULT)).of(Station.RESULTS).orElseThrow();
        assertThat(results.dueAt()).isNull();
        assertThat(results.standing(RESULT)).isEqualTo(Standing.AHEAD);
        assertThat(results.why(null)).extracting(Why::code).containsExactly("CLOCK_NOT_STARTED");
    }

    @Test
    void theNextStationIsTheOpenOneThatIsDueFirst() {
        assertThat(clocks(Map.of(Station.RESULT, RESULT)).next().orElseThrow().station())
                .isEqualTo(Station.FIRST_CALL);
        assertThat(clocks(Map.of(Station.RESULT, RESULT, Station.FIRST_CALL, RESULT.plusSeconds(60)))
                        .next()
                        .orElseThrow()
                        .station())
                .isEqualTo(Station.ROUTED);
    }

    @Test
    void aClockWarnsAfterItsShareAndIsLateAfterItsTime() {
        Stop call =
                clocks(Map.of(Station.RESULT, RESULT)).of(Station.FIRST_CALL).orElseThrow();
        assertThat(call.standing(RESULT.plus(Duration.ofMinutes(60)))).isEqualTo(Standing.RUNNING);
        assertThat(call.standing(RESULT.plus(Duration.ofMinutes(68)))).isEqualTo(Standing.SOON);
        assertThat(call.standing(RESULT.plus(Duration.ofMinutes(91)))).isEqualTo(Standing.LATE);
    }

    @Test
    void whatWasReachedLateStaysLate() {
        Instant late = RESULT.plus(Duration.ofHours(3));
        Stop call = clocks(Map.of(Station.RESULT, RESULT, Station.FIRST_CALL, late))
                .of(Station.FIRST_CALL)
                .orElseThrow();
        assertThat(call.standing(late)).isEqualTo(Standing.REACHED_LATE);
    }

    private static FourClocks clocks(Map<Station, Instant> reached) {
        return FourClocks.of(reached, ALL, july2021().clocks());
    }
}
