package vn.hanoi.ops.venues.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.checkins.ScanCounts.Cell;

class ScanCountsTests {

    private static final AreaPath WARD = new AreaPath("01.006.00181");
    private static final LocalDate DAY = LocalDate.of(2021, 9, 21);
    private static final PersonKey SOMEBODY = PersonKey.of(new byte[PersonKey.LENGTH]);

    private static Scan.Fresh scan(int venue, String at, boolean leaving) {
        Visitor visitor = new Visitor(VisitorKind.PHONE, "+84912000001");
        return new Scan.Fresh(new Scan(venue, Instant.parse(at), SOMEBODY, leaving, 0), visitor, WARD);
    }

    @Test
    void whoComesIsCountedByTheDayAndHourOfHanoiAndWhoLeavesIsNot() {
        ScanCounts counts = ScanCounts.of(List.of(
                scan(7, "2021-09-21T16:59:59Z", false),
                scan(7, "2021-09-21T17:00:00Z", false),
                scan(7, "2021-09-21T16:59:59Z", true),
                scan(3, "2021-09-21T02:00:00Z", false)));
        assertThat(counts.venues())
                .containsExactly(
                        new Cell(DAY, WARD, 3, 1), new Cell(DAY, WARD, 7, 1), new Cell(DAY.plusDays(1), WARD, 7, 1));
        assertThat(counts.hours())
                .containsExactly(
                        new Cell(DAY, WARD, 9, 1), new Cell(DAY, WARD, 23, 1), new Cell(DAY.plusDays(1), WARD, 0, 1));
    }

    @Test
    void whatCallsLeftIsAddedUp() {
        String one = ScanCounts.of(
                        List.of(scan(7, "2021-09-21T02:00:00Z", false), scan(8, "2021-09-21T02:00:00Z", false)))
                .text();
        String other =
                ScanCounts.of(List.of(scan(7, "2021-09-21T03:00:00Z", false))).text();
        ScanCounts both = ScanCounts.read(List.of(one, other));
        assertThat(both.venues()).containsExactly(new Cell(DAY, WARD, 7, 2), new Cell(DAY, WARD, 8, 1));
        assertThat(both.hours()).containsExactly(new Cell(DAY, WARD, 9, 2), new Cell(DAY, WARD, 10, 1));
        assertThat(ScanCounts.of(List.of()).text()).isEmpty();
    }
}
