package vn.hanoi.ops.quarantine.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cases.rules.Protection;
import vn.hanoi.ops.cases.rules.QuarantineTerm;

class LeaveCheckTests {

    private static final LocalDate FROM = LocalDate.of(2021, 9, 7);
    private static final LocalDate END = FROM.plusDays(14);
    private static final QuarantineTerm TERM = new QuarantineTerm(
            FROM, END, END.plusDays(14), Protection.OTHER, List.of(FROM.plusDays(1), FROM.plusDays(7), END), List.of());

    @Test
    void leavesWithAllTestsOnTheLastDay() {
        assertThat(check(END, negative(1), negative(7), negative(13)).passed()).isTrue();
    }

    @Test
    void oneSampleCannotStandForTwoTestDays() {
        assertThat(check(END, negative(1), negative(13)).open())
                .extracting(LeaveCheck.Line::key)
                .containsExactly("quarantine.leave.test");
        assertThat(check(END, negative(1)).open())
                .extracting(LeaveCheck.Line::key)
                .containsExactly("quarantine.leave.test", "quarantine.leave.test");
    }

    @Test
    void nobodyLeavesBeforeTheLastDay() {
        assertThat(check(END.minusDays(1), negative(1), negative(7), negative(13))
                        .open())
                .extracting(LeaveCheck.Line::key)
                .containsExactly("quarantine.leave.days");
    }

    @Test
    void aPositiveSampleAndAnAlarmKeepSomebodyIn() {
        OrderDetails.Sample positive = new OrderDetails.Sample(FROM.plusDays(9), Outcome.POSITIVE);
        LeaveCheck check = LeaveCheck.of(
                TERM,
                new LeaveCheck.Facts(List.of(negative(1), negative(7), negative(13), positive), false, true),
                END,
                2);
        assertThat(check.open())
                .extracting(LeaveCheck.Line::key)
                .containsExactly("quarantine.leave.well", "quarantine.leave.alarm");
    }

    private static LeaveCheck check(LocalDate today, OrderDetails.Sample... samples) {
        return LeaveCheck.of(TERM, new LeaveCheck.Facts(List.of(samples), false, false), today, 2);
    }

    private static OrderDetails.Sample negative(int day) {
        return new OrderDetails.Sample(FROM.plusDays(day), Outcome.NEGATIVE);
    }
}
