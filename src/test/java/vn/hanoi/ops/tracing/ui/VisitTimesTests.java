package vn.hanoi.ops.tracing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hanoi.ops.tracing.TracingSetup.hanoi;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.ui.map.MapStop;
import vn.hanoi.ops.tracing.Visit;

class VisitTimesTests {

    @Test
    void aVisitOverMidnightNamesTheDayOfItsEndToo() {
        assertThat(VisitsPanel.when(visit("2021-09-18T22:00", "2021-09-18T23:30")))
                .isEqualTo("18/09/2021 22:00 – 23:30");
        assertThat(VisitsPanel.when(visit("2021-09-18T22:00", "2021-09-19T08:00")))
                .isEqualTo("18/09/2021 22:00 – 19/09/2021 08:00");
    }

    @Test
    void aPlaceThatWasVisitedAgainHasBothNumbersOnItsSignAndTheLineGoesBackToIt() {
        assertThat(VisitsPanel.stops(List.of(at(7, 21.02), at(8, 21.03), at(9, null), at(7, 21.02))))
                .extracting(MapStop::sign, MapStop::lat)
                .containsExactly(tuple("1, 4", 21.02), tuple("2", 21.03), tuple("", 21.02));
    }

    private static Visit at(int venue, Double lat) {
        GeoPoint position = lat == null ? null : new GeoPoint(lat, 105.83);
        return new Visit(
                venue, "Phở Mẫu", "Số 5", position, 0, hanoi("2021-09-18T08:00"), hanoi("2021-09-18T09:00"), false);
    }

    private static Visit visit(String from, String to) {
        return new Visit(7, "Phở Mẫu", "Số 5", null, 0, hanoi(from), hanoi(to), false);
    }
}
