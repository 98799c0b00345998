package vn.hanoi.ops.protection.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.calendar.CalendarDay;
import vn.hanoi.ops.protection.ProtectionSetup;
import vn.hanoi.ops.protection.clocks.ClockRefused.Reason;
import vn.hanoi.ops.protection.clocks.ClockRule.Legal;
import vn.hanoi.ops.protection.clocks.ClockRule.Unit;
import vn.hanoi.ops.protection.held.HeldFixture;
import vn.hanoi.ops.protection.requests.RequestKind;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "areas")
@Import({ProtectionSetup.class, HeldFixture.class})
class LegalClocksModuleTests {

    private static final LocalDate FAR = LocalDate.of(2099, 1, 1);

    @Autowired
    LegalClocks clocks;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        jdbc.sql("DELETE FROM protection_clock WHERE valid_from = :far")
                .param("far", FAR)
                .update();
        SecurityContextHolder.clearContext();
    }

    @Test
    void theFirstAnswerIsDueInTwoWorkingDays() {
        assertThat(end(Legal.REQUEST_ANSWER, "2026-11-20T15:00")).isEqualTo(LocalDateTime.parse("2026-11-25T00:00"));
    }

    @Test
    void publicHolidaysDoNotCountAndAreNamed() {
        Deadline due = clocks.from(at("2026-08-31T09:00"), Legal.REQUEST_ANSWER);
        assertThat(local(due.at())).isEqualTo(LocalDateTime.parse("2026-09-05T00:00"));
        assertThat(due.skipped()).extracting(CalendarDay::name).contains("Quốc khánh");
    }

    @ParameterizedTest
    @CsvSource({"VIEW", "PROVIDE", "CORRECT"})
    void viewingProvidingAndCorrectingAreDueInTenDays(RequestKind kind) {
        assertThat(end(kind.legal(false), "2026-11-09T08:00")).isEqualTo(LocalDateTime.parse("2026-11-20T00:00"));
    }

    @ParameterizedTest
    @CsvSource({"WITHDRAW", "RESTRICT", "OBJECT"})
    void withdrawalRestrictionAndObjectionAreDueInFifteenDays(RequestKind kind) {
        assertThat(end(kind.legal(false), "2026-11-09T08:00")).isEqualTo(LocalDateTime.parse("2026-11-25T00:00"));
    }

    @ParameterizedTest
    @CsvSource({"WITHDRAW", "RESTRICT", "OBJECT"})
    void withAThirdPartyTheyAreDueInTwentyDays(RequestKind kind) {
        assertThat(end(kind.legal(true), "2026-11-05T08:00")).isEqualTo(LocalDateTime.parse("2026-11-26T00:00"));
    }

    @Test
    void aPeriodOfDaysThatEndsOnADayOffEndsBehindIt() {
        assertThat(end(Legal.REQUEST_SHOW, "2026-11-11T08:00")).isEqualTo(LocalDateTime.parse("2026-11-24T00:00"));
    }

    @Test
    void anExtensionAddsTheSamePeriodBehindTheFirst() {
        Deadline longer = clocks.extended(at("2026-11-09T08:00"), Legal.REQUEST_SHOW);
        assertThat(local(longer.at())).isEqualTo(LocalDateTime.parse("2026-12-01T00:00"));
    }

    @Test
    void theNoticeOfAnIncidentIsDueIn72HoursWithoutRegardToDaysOff() {
        assertThat(end(Legal.BREACH_NOTICE, "2026-11-20T16:30")).isEqualTo(LocalDateTime.parse("2026-11-23T16:30"));
    }

    @Test
    void theRuleInForceWhenThePeriodBeganCounts() {
        Deadline old = clocks.from(at("2025-12-31T10:00"), Legal.REQUEST_ANSWER);
        assertThat(local(old.at())).isEqualTo(LocalDateTime.parse("2026-01-03T10:00"));
        assertThat(old.rule().source()).contains("13/2023");
        assertThatThrownBy(() -> clocks.from(at("2023-06-30T10:00"), Legal.REQUEST_ANSWER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPeriodIsEnteredForLaterDaysOnly() {
        ProtectionSetup.login("admin.one", "ADMIN");
        ClockRule rule = new ClockRule(Legal.BREACH_NOTICE, FAR, 48, Unit.HOURS, 12, "Luật mẫu");
        clocks.add(rule);
        assertThat(clocks.rules()).contains(rule);
        assertThatThrownBy(() -> clocks.add(rule))
                .isInstanceOfSatisfying(
                        ClockRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAY_TAKEN));
        assertThatThrownBy(() -> clocks.add(
                        new ClockRule(Legal.BREACH_NOTICE, LocalDate.of(2026, 1, 2), 48, Unit.HOURS, 12, "Luật mẫu")))
                .isInstanceOfSatisfying(
                        ClockRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.IN_THE_PAST));
    }

    @Test
    void onlyAdministratorsEnterPeriods() {
        ProtectionSetup.login("auditor.one", "AUDITOR");
        assertThatThrownBy(() -> clocks.add(new ClockRule(Legal.BREACH_NOTICE, FAR, 1, Unit.HOURS, 0, "Luật mẫu")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private LocalDateTime end(Legal legal, String began) {
        return local(clocks.from(at(began), legal).at());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ConsoleClock.HANOI).toInstant();
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ConsoleClock.HANOI);
    }
}
