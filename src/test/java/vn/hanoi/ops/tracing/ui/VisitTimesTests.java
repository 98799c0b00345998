package vn.hanoi.ops.tracing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.tracing.TracingSetup.hanoi;

import org.junit.jupiter.api.Test;
import vn.hanoi.ops.tracing.Visit;

class VisitTimesTests {

    @Test
    void aVisitOverMidnightNamesTheDayOfItsEndToo() {
        assertThat(VisitsPanel.when(visit("2021-09-18T22:00", "2021-09-18T23:30")))
                .isEqualTo("18/09/2021 22:00 – 23:30");
        assertThat(VisitsPanel.when(visit("2021-09-18T22:00", "2021-09-19T08:00")))
                .isEqualTo("18/09/2021 22:00 – 19/09/2021 08:00");
    }

    private static Visit visit(String from, String to) {
        return new Visit(7, "Phở Mẫu", "Số 5", null, 0, hanoi(from), hanoi(to), false);
    }
}
