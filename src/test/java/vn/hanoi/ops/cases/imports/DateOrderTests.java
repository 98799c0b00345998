package vn.hanoi.ops.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTests {

    @ParameterizedTest
    @CsvSource({
        "2021-08-20T17:00:00.000Z, 2021-08-21",
        "2021-08-20T16:59:00.000Z, 2021-08-20",
        "2021-08-20T23:30:00+02:00, 2021-08-21",
        "2021-08-21T01:30:00+0900, 2021-08-20",
        "2021-08-20T23:30, 2021-08-20"
    })
    void aMomentWithAZoneIsOfTheDayThatItHasInHanoi(String cell, LocalDate day) {
        assertThat(DateOrder.DAY_FIRST.read(cell))
                .hasValueSatisfying(moment -> assertThat(moment.day()).isEqualTo(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-20T00:00:00.000Z, 2021-08-20",
        "2021-08-20T00:00:00-05:00, 2021-08-20",
        "2021-08-19T17:00:00.000Z, 2021-08-20"
    })
    void aMidnightIsADayAlone(String cell, LocalDate day) {
        assertThat(DateOrder.DAY_FIRST.read(cell)).hasValueSatisfying(moment -> {
            assertThat(moment.day()).isEqualTo(day);
            assertThat(moment.timed()).isFalse();
        });
    }

    @Test
    void anOffsetThatNoZoneHasIsNoMoment() {
        assertThat(DateOrder.DAY_FIRST.read("2021-08-20T10:00:00+19:00")).isEmpty();
    }
}
