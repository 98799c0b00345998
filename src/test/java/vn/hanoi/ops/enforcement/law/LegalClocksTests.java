package vn.hanoi.ops.enforcement.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The clocks of the procedure, by the law of their date. */
class LegalClocksTests {

    private final LegalClocks clocks = DeliveredLaw.clocks();

    @Test
    void in2021ARecordIsMadePromptlyWithoutANumber() {
        DueClock record = due("2021-10-05", LegalClock.RECORD, Moment.FOUND, "2021-10-05T09:00");
        assertThat(record.dueAt()).isNull();
        assertThat(record.why()).isNotEmpty();
    }

    @Test
    void from2022ARecordIsMadeWithinTwoWorkingDays() {
        assertThat(due("2022-02-10", LegalClock.RECORD, Moment.FOUND, "2022-02-10T09:00")
                        .lastDay())
                .isEqualTo("2022-02-14");
    }

    @Test
    void aComplexCaseHasFiveAndADeviceThreeWorkingDaysForTheRecord() {
        assertThat(due("2022-02-10", LegalClock.RECORD, Moment.FOUND, "2022-02-10T09:00", Situation.COMPLEX)
                        .lastDay())
                .isEqualTo("2022-02-17");
        assertThat(due("2022-02-10", LegalClock.RECORD, Moment.FOUND, "2022-02-10T09:00", Situation.DEVICE)
                        .lastDay())
                .isEqualTo("2022-02-15");
    }

    @Test
    void tetDoesNotCountAsWorkingDays() {
        DueClock record = due("2022-01-28", LegalClock.RECORD, Moment.FOUND, "2022-01-28T16:00");
        assertThat(record.lastDay()).isEqualTo("2022-02-08");
        assertThat(record.why())
                .filteredOn(w -> w.code().equals("skipped"))
                .hasSize(5)
                .allSatisfy(w -> assertThat(w.values().getLast()).contains("Tết"));
    }

    @Test
    void in2021ADecisionHasSevenDaysAndThirtyWithAnExplanation() {
        assertThat(due("2021-10-05", LegalClock.DECISION, Moment.RECORDED, "2021-10-05T09:00")
                        .lastDay())
                .isEqualTo("2021-10-12");
        assertThat(due("2021-10-05", LegalClock.DECISION, Moment.RECORDED, "2021-10-05T09:00", Situation.EXPLANATION)
                        .lastDay())
                .isEqualTo("2021-11-04");
    }

    @Test
    void from2022ADecisionHasSevenWorkingDaysTenAfterATransferAMonthWithAnExplanation() {
        assertThat(due("2022-02-10", LegalClock.DECISION, Moment.RECORDED, "2022-02-10T09:00")
                        .lastDay())
                .isEqualTo("2022-02-21");
        assertThat(due("2022-02-10", LegalClock.DECISION, Moment.RECORDED, "2022-02-10T09:00", Situation.TRANSFERRED)
                        .lastDay())
                .isEqualTo("2022-02-24");
        assertThat(due("2022-02-10", LegalClock.DECISION, Moment.RECORDED, "2022-02-10T09:00", Situation.EXPLANATION)
                        .lastDay())
                .isEqualTo("2022-03-10");
    }

    @Test
    void aVeryComplexDecisionHasSixtyDaysIn2021() {
        assertThat(due("2021-10-05", LegalClock.DECISION, Moment.RECORDED, "2021-10-05T09:00", Situation.VERY_COMPLEX)
                        .lastDay())
                .isEqualTo("2021-12-06");
    }

    @Test
    void from2022AFileIsSentWithin24Hours() {
        assertThat(due("2022-02-10", LegalClock.SEND, Moment.RECORDED, "2022-02-12T22:00")
                        .dueAt())
                .isEqualTo(hanoi("2022-02-13T22:00"));
        assertThat(clocks.one(
                        DeliveredLaw.on("2021-10-05").law(),
                        LegalClock.SEND,
                        Map.of(Moment.RECORDED, hanoi("2021-10-05T09:00")),
                        Set.of()))
                .isEmpty();
    }

    @Test
    void aWrittenExplanationHasFiveDaysIn2021AndFiveWorkingDaysFrom2022() {
        assertThat(due("2021-10-05", LegalClock.EXPLAIN_WRITTEN, Moment.RECORDED, "2021-10-05T09:00")
                        .lastDay())
                .isEqualTo("2021-10-11");
        assertThat(due("2022-02-10", LegalClock.EXPLAIN_WRITTEN, Moment.RECORDED, "2022-02-10T09:00")
                        .lastDay())
                .isEqualTo("2022-02-17");
        assertThat(due("2022-02-10", LegalClock.EXPLAIN_ORAL, Moment.RECORDED, "2022-02-10T09:00")
                        .lastDay())
                .isEqualTo("2022-02-14");
    }

    @Test
    void aDecisionIsDeliveredWithinTwoWorkingDaysAndPaidWithinTenDays() {
        assertThat(due("2021-10-05", LegalClock.DELIVERY, Moment.DECIDED, "2021-10-08T15:00")
                        .lastDay())
                .isEqualTo("2021-10-12");
        assertThat(due("2021-10-05", LegalClock.PAYMENT, Moment.DELIVERED, "2021-10-08T15:00")
                        .lastDay())
                .isEqualTo("2021-10-18");
    }

    @Test
    void theLimitationIsOneYear() {
        assertThat(due("2021-10-05", LegalClock.LIMITATION, Moment.ACT, "2021-10-05T09:00")
                        .lastDay())
                .isEqualTo("2022-10-05");
    }

    @Test
    void anEarlierSanctionCountsForAYearIn2021AndForHalfAYearFrom2022() {
        assertThat(clocks.recidivismSince(DeliveredLaw.on("2021-10-05").law(), hanoi("2021-10-05T09:00")))
                .isEqualTo("2020-10-05");
        assertThat(clocks.recidivismSince(DeliveredLaw.on("2022-02-10").law(), hanoi("2022-02-10T09:00")))
                .isEqualTo("2021-08-10");
    }

    @Test
    void aClockThatHasNotBegunSaysWhatItWaitsFor() {
        DueClock payment = clocks.one(DeliveredLaw.on("2021-10-05").law(), LegalClock.PAYMENT, Map.of(), Set.of())
                .orElseThrow();
        assertThat(payment.dueAt()).isNull();
        assertThat(payment.start()).isEqualTo(Moment.DELIVERED);
    }

    private DueClock due(String law, LegalClock clock, Moment moment, String at, Situation... situations) {
        return clocks.one(DeliveredLaw.on(law).law(), clock, Map.of(moment, hanoi(at)), Set.of(situations))
                .orElseThrow();
    }

    private static Instant hanoi(String local) {
        return LocalDateTime.parse(local).atZone(ConsoleClock.HANOI).toInstant();
    }
}
