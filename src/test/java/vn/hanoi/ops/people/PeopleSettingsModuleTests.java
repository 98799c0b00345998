package vn.hanoi.ops.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.people.matching.Evidence;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@Import({PeopleSetup.class, ReferringRows.class})
class PeopleSettingsModuleTests {

    private static final LocalDate LATER = LocalDate.of(2021, 10, 1);

    @Autowired
    PeopleSetup setup;

    @Autowired
    PeopleSettings settings;

    @Autowired
    PeopleRules rules;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        setup.begin();
        login(Role.ADMIN);
    }

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM people_rule WHERE decided_by <> 'console'").update();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aNewWeightHoldsFromItsDayOn() {
        settings.set("match.PHONE_SAME", LATER, 9, "Thử nghiệm tháng 9");
        setup.at(LATER.minusDays(1).atTime(5, 0).toInstant(ZoneOffset.UTC));
        assertThat(rules.matching().of(Evidence.PHONE_SAME)).isEqualTo(14);
        setup.at(LATER.atTime(5, 0).toInstant(ZoneOffset.UTC));
        assertThat(rules.matching().of(Evidence.PHONE_SAME)).isEqualTo(9);
    }

    @Test
    void aFigureNeedsASourceAndItsRange() {
        refused("match.PHONE_SAME", 9, "");
        refused("match.PHONE_SAME", 201, "Thử nghiệm");
        refused("merge.undoDays", 400, "Thử nghiệm");
        refused("match.NOTHING", 1, "Thử nghiệm");
    }

    @Test
    void thresholdsStayInOrder() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> settings.set("match.likely", LocalDate.of(2021, 2, 1), 60, "Thử nghiệm"));
        assertThat(rules.matching().likely()).isEqualTo(34);
    }

    @Test
    void healthOfficersReadTheFiguresAndSetNone() {
        login(Role.HEALTH_OFFICER);
        assertThat(settings.rules()).isNotEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> settings.set("match.PHONE_SAME", LATER, 9, "Thử nghiệm"));
    }

    private void refused(String name, int figure, String source) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> settings.set(name, LATER, figure, source));
    }

    private static void login(Role role) {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("test", role));
    }
}
