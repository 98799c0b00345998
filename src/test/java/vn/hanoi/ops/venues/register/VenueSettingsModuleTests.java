package vn.hanoi.ops.venues.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.venues.VenueSetup;
import vn.hanoi.ops.venues.signals.SignalRules;
import vn.hanoi.ops.venues.signals.SignalSettings;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(VenueSetup.class)
@WithOfficer(Role.ADMIN)
class VenueSettingsModuleTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 9, 21);

    @Autowired
    VenueSetup setup;

    @Autowired
    VenueSettings settings;

    @Autowired
    SignalSettings signals;

    @Autowired
    VenueCatalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        setup.begin();
    }

    @AfterEach
    void leaveTheDeliveredRules() {
        jdbc.sql("DELETE FROM venues_rule WHERE version > 1").update();
        jdbc.sql("DELETE FROM venues_kind WHERE valid_from > '2021-01-01'").update();
        jdbc.sql("DELETE FROM venues_signal_rule WHERE version > 1").update();
        catalogue.refresh();
    }

    @Test
    void newRulesHoldFromTheirMomentAndEarlierOnesStay() {
        settings.enact(rules(10, 30));
        assertThat(catalogue.rules().checkInsADay()).isEqualTo(30);
        assertThat(catalogue.rulesAt(VenueSetup.NINE.minusSeconds(60)).checkInsADay())
                .isEqualTo(20);
        assertThat(settings.rules()).hasSize(2);
    }

    @Test
    void aFigureOutOfRangeOrARuleWithoutASourceIsRefused() {
        assertThatThrownBy(() -> settings.enact(rules(0, 30))).satisfies(this::badRules);
        assertThatThrownBy(() -> settings.enact(rules(10, 201))).satisfies(this::badRules);
        VenueRules before = rules(10, 30);
        assertThatThrownBy(() -> settings.enact(new VenueRules(0, before.validFrom(), 10, 30, 14, 5, 60, 16, " ")))
                .satisfies(this::badRules);
        assertThat(settings.rules()).hasSize(1);
    }

    @Test
    void aKindIsDescribedAnewFromADayOnAndTracesOfEarlierDaysKeepTheOldStay() {
        settings.describe(kind("CAFE", 90));
        assertThat(catalogue.kind("CAFE", TODAY).typicalStay()).isEqualTo(Duration.ofMinutes(90));
        assertThat(catalogue.kind("CAFE", TODAY.minusDays(1)).typicalStay()).isEqualTo(Duration.ofMinutes(60));
        settings.describe(kind("KARAOKE", 120));
        assertThat(catalogue.kinds()).extracting(VenueKind::code).contains("KARAOKE");
        assertThatThrownBy(() -> settings.describe(kind("karaoke!", 120))).satisfies(this::badRules);
    }

    @Test
    void rulesBesideCamerasAreVersionsToo() {
        assertThat(signals.enact(new SignalRules(0, 80, 5, 3, 6, 22, "Công văn thử số 1")))
                .isTrue();
        assertThat(signals.versions().getFirst().cameraMetres()).isEqualTo(80);
        assertThat(signals.versions().getFirst().toHour()).isEqualTo(22);
        assertThat(signals.enact(new SignalRules(0, 0, 5, 3, 6, 22, "Công văn thử số 1")))
                .isFalse();
        assertThat(signals.enact(new SignalRules(0, 80, 5, 3, 22, 6, "Công văn thử số 1")))
                .isFalse();
    }

    @Test
    void healthOfficersReadTheRulesAndOnlyAdministratorsSetThem() {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("yte", Role.HEALTH_OFFICER));
        assertThat(settings.rules()).hasSize(1);
        assertThatThrownBy(() -> settings.enact(rules(10, 30))).isInstanceOf(AccessDeniedException.class);
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("canhsat", Role.WARD_POLICE));
        assertThatThrownBy(() -> settings.rules()).isInstanceOf(AccessDeniedException.class);
    }

    private void badRules(Throwable thrown) {
        assertThat(thrown).isInstanceOfSatisfying(VenueRefused.class, e -> assertThat(e.reason())
                .isEqualTo(VenueRefused.Reason.BAD_RULES));
    }

    private static VenueRules rules(int dormantDays, int checkIns) {
        return new VenueRules(0, VenueSetup.NINE, dormantDays, checkIns, 14, 5, 60, 16, "Công văn thử số 1");
    }

    private static VenueKind kind(String code, int minutes) {
        return new VenueKind(
                code,
                TODAY,
                "Loại thử",
                "Kind of a test",
                Duration.ofMinutes(minutes),
                CapacityType.PEOPLE,
                1.2,
                false,
                "Công văn thử số 1");
    }
}
