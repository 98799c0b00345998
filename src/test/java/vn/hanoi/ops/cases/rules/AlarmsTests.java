package vn.hanoi.ops.cases.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.rules.RulesFixtures.july2021;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cases.rules.Alarms.Reading;

class AlarmsTests {

    @Test
    void oxygenBelow94RaisesTheAlarmAtOnce() {
        assertThat(codes(reading(93.9, 36.8))).containsExactly("ALARM_SPO2");
        assertThat(codes(reading(94.0, 36.8))).isEmpty();
    }

    @Test
    void feverAbove38RaisesTheAlarmTheSecondTimeInARow() {
        assertThat(codes(reading(98.0, 38.4))).isEmpty();
        assertThat(codes(reading(98.0, 38.4), reading(98.0, 38.1))).containsExactly("ALARM_FEVER");
        assertThat(codes(reading(98.0, 38.4), reading(98.0, 37.0), reading(98.0, 38.5)))
                .isEmpty();
        assertThat(codes(reading(98.0, 38.0), reading(98.0, 38.0))).isEmpty();
    }

    @Test
    void whatWasNotMeasuredRaisesNothing() {
        assertThat(codes(reading(null, null))).isEmpty();
    }

    private static List<String> codes(Reading... newestFirst) {
        return Alarms.of(List.of(newestFirst), july2021().alarms()).stream()
                .map(Why::code)
                .toList();
    }

    private static Reading reading(@Nullable Double spo2, @Nullable Double temperature) {
        return new Reading(spo2, temperature, false);
    }
}
