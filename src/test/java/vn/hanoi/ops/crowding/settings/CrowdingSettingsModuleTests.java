package vn.hanoi.ops.crowding.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.crowding.CrowdingSetup.minute;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.crowding.level.CrowdingRules;
import vn.hanoi.ops.crowding.level.RulesCheck;
import vn.hanoi.ops.crowding.level.RulesCheck.Fault;
import vn.hanoi.ops.crowding.level.RulesVersion;
import vn.hanoi.ops.crowding.level.Scale;

@ApplicationModuleTest(module = "crowding", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
@Import({CrowdingSetup.class, CameraSetup.class})
class CrowdingSettingsModuleTests {

    @Autowired
    CrowdingSetup setup;

    @Autowired
    CrowdingSettings settings;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @AfterEach
    void takeBack() {
        jdbc.sql("DELETE FROM crowding_setting WHERE version > 1").update();
        settings.refresh();
    }

    @Test
    void theDeliveredRulesAreValidAndSayWhereTheyComeFrom() {
        RulesVersion delivered = settings.at(Instant.parse("2021-07-01T00:00:00Z"));
        assertThat(delivered.version()).isOne();
        assertThat(RulesCheck.faults(delivered.rules())).isEmpty();
        assertThat(delivered.source()).contains("[J]");
        assertThat(delivered.rules().density().up()).containsExactly(0.08, 0.16, 0.25, 0.31);
    }

    @Test
    void vehiclesWeighAsMotorcyclesDoInTheDeliveredRules() {
        RulesVersion delivered = settings.version(1);
        assertThat(delivered.rules().relativeWeights())
                .isEqualTo(Map.of(
                        CountClass.PERSON, 1.0,
                        CountClass.BICYCLE, 1.4,
                        CountClass.MOTORCYCLE, 1.0,
                        CountClass.CAR, 3.4,
                        CountClass.MINIBUS, 8.3,
                        CountClass.BUS, 10.5,
                        CountClass.TRUCK, 8.3));
        assertThat(delivered.source()).contains("ASCE", "xe khách nhỏ 8,3");
    }

    @Test
    void newRulesHoldFromTheirDateAndTheOldOnesBefore() {
        RulesVersion second = settings.enact(new EnactRules(minute(10), "Công văn 1", stricter()));
        assertThat(second.version()).isEqualTo(2);
        assertThat(settings.at(minute(9)).version()).isOne();
        assertThat(settings.at(minute(10)).version()).isEqualTo(2);
        assertThat(settings.current().version()).isOne();
        assertThat(settings.version(2).rules().density().up(5)).isEqualTo(0.30);
    }

    @Test
    void refusesRulesThatReachIntoThePastOrHaveNoSource() {
        assertThatExceptionOfType(InvalidRules.class)
                .isThrownBy(() -> settings.enact(new EnactRules(minute(-10), " ", stricter())))
                .satisfies(e -> assertThat(e.faults())
                        .contains(new Fault("validFrom", "IN_THE_PAST"), new Fault("source", "OUT_OF_RANGE")));
    }

    @Test
    void onlyAdministratorsEnactRules() {
        setup.dongDa();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> settings.enact(new EnactRules(minute(10), "x", stricter())));
    }

    private CrowdingRules stricter() {
        CrowdingRules r = settings.version(1).rules();
        Scale scale = new Scale(List.of(0.07, 0.15, 0.24, 0.30), r.density().down());
        return new CrowdingRules(
                scale,
                r.relative(),
                r.rise(),
                r.fall(),
                r.maxAgeMinutes(),
                r.usual(),
                r.advisory(),
                r.densityWeights(),
                r.relativeWeights());
    }
}
