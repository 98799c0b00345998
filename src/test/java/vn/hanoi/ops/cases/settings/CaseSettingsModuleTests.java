package vn.hanoi.ops.cases.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.rules.CaseRulesCheck.Fault;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.kernel.ConsoleClock;

@ApplicationModuleTest(
        module = "cases",
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = "kernel",
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CasesSetup.class)
class CaseSettingsModuleTests {

    private static final Instant TOMORROW = Instant.parse("2030-01-01T17:00:00Z");

    @Autowired
    CaseSettings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConsoleClock clock;

    @AfterEach
    void takeBack() {
        jdbc.sql("DELETE FROM cases_setting WHERE version > 4").update();
        settings.refresh();
    }

    @Test
    void eachDayOfTheEpidemicHasItsRules() {
        assertThat(on("2021-09-21").name()).isEqualTo("2021-07");
        assertThat(on("2021-12-20").rules().quarantine().home()).isTrue();
        assertThat(on("2021-12-20").rules().window().beforeOnset()).isEqualTo(3);
        assertThat(on("2022-01-15").name()).isEqualTo("2021-12");
        assertThat(on("2022-03-01").name()).isEqualTo("2022-02");
        assertThat(on("2020-05-01").name()).isEqualTo("2021-07");
    }

    @Test
    @WithOfficer(Role.ADMIN)
    void newRulesHoldFromTheirDateAndTheOldOnesBefore() {
        CaseRulesVersion delivered = settings.version(4);
        CaseRulesVersion next =
                settings.enact(new EnactCaseRules("2030-01", TOMORROW, "Công văn 1", delivered.rules()));
        assertThat(next.version()).isEqualTo(5);
        assertThat(settings.at(TOMORROW).version()).isEqualTo(5);
        assertThat(settings.at(TOMORROW.minusSeconds(1)).version()).isEqualTo(4);
    }

    @Test
    @WithOfficer(Role.ADMIN)
    void refusesRulesThatReachIntoThePastOrHaveNoSource() {
        assertThatExceptionOfType(InvalidCaseRules.class)
                .isThrownBy(() -> settings.enact(new EnactCaseRules(
                        "",
                        clock.instant().minusSeconds(3_600),
                        " ",
                        settings.version(4).rules())))
                .satisfies(e -> assertThat(e.faults())
                        .contains(
                                new Fault("validFrom", "IN_THE_PAST"),
                                new Fault("name", "OUT_OF_RANGE"),
                                new Fault("source", "OUT_OF_RANGE")));
    }

    @Test
    @WithOfficer(Role.HEALTH_OFFICER)
    void onlyAdministratorsEnactRules() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> settings.enact(new EnactCaseRules(
                        "x", TOMORROW, "x", settings.version(4).rules())));
    }

    private CaseRulesVersion on(String day) {
        return settings.at(java.time.LocalDate.parse(day)
                .atTime(12, 0)
                .atZone(ConsoleClock.HANOI)
                .toInstant());
    }
}
