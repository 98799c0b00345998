package vn.hanoi.ops.care.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.care.CareModuleTest;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.CareSetup;
import vn.hanoi.ops.cases.CasesSetup;

@CareModuleTest
class CareSettingsModuleTests {

    @Autowired
    CareSetup setup;

    @Autowired
    CasesSetup clock;

    @Autowired
    CareSettings settings;

    @BeforeEach
    void begin() {
        setup.begin();
        settings.refresh();
    }

    @AfterEach
    void backToRealTime() {
        clock.realTime();
    }

    @Test
    void theDeliveredRulesHaveNoFaultsAndHoldByDate() {
        assertThat(settings.versions())
                .allSatisfy(v -> assertThat(v.rules().faults()).isEmpty());
        assertThat(settings.current().name()).isEqualTo("2021-07");
        assertThat(settings.at(Instant.parse("2022-01-01T00:00:00Z"))
                        .rules()
                        .home()
                        .allowed())
                .isTrue();
    }

    @Test
    void weightsChangeOnlyWithASecondOfficer() {
        CasesSetup.login("mot", "01", "COMMAND_CENTRE");
        int number = settings.propose(
                "2021-09",
                CasesSetup.NINE.plusSeconds(10),
                "Chỉ đạo ngày 21/9",
                settings.current().rules());
        assertThat(settings.current().version()).isOne();
        assertThatExceptionOfType(CareRefused.class)
                .isThrownBy(() -> settings.approve(number))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(CareRefused.Reason.OWN_PROPOSAL));
        CasesSetup.login("hai", "01", "ADMIN");
        settings.approve(number);
        clock.at(CasesSetup.NINE.plusSeconds(60));
        assertThat(settings.current().version()).isEqualTo(number);
        assertThatExceptionOfType(CareRefused.class).isThrownBy(() -> settings.reject(number, "Không"));
        CasesSetup.dongDa();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> settings.approve(number));
    }
}
