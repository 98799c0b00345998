package vn.hanoi.ops.crowding.advisories;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.crowding.CrowdingSetup.minute;
import static vn.hanoi.ops.crowding.CrowdingSetup.people;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.stream.RollUp;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.crowding.StreetLevelHeld;
import vn.hanoi.ops.crowding.advisories.AdvisoryFilter.Tray;

@ApplicationModuleTest(module = "crowding", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
@Import({CrowdingSetup.class, CameraSetup.class})
class AdvisoryEffectsModuleTests {

    @Autowired
    CrowdingSetup setup;

    @Autowired
    Advisories advisories;

    @Autowired
    AdvisoryEffects effects;

    @Autowired
    CrowdingNow crowding;

    @Autowired
    RollUp rollUp;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void measuresThirtyMinutesBeforeAndAfterTheAction() {
        setup.density(0, 29, 0.18);
        AdvisoryId id = sent();
        assertThat(effects.effect(id)).isEmpty();
        setup.at(minute(30));
        setup.dongDa();
        advisories.acknowledge(id);
        advisories.act(id, new RecordAction(ActionKind.DISPERSED, "Đã giải tán chợ cóc", Optional.empty()));
        setup.density(30, 59, 0.05);
        rollUp.finish();
        assertThat(effects.effect(id)).hasValueSatisfying(effect -> {
            assertThat(effect.before()).isEqualTo(36);
            assertThat(effect.after()).isEqualTo(10);
            assertThat(effect.left()).isZero();
            assertThat(effect.presentAfter()).isEqualTo(1);
        });
        setup.hoanKiem();
        assertThat(effects.effect(id)).isEmpty();
    }

    @Test
    void aCameraThatWasCoveredAfterTheActionIsNoSuccess() {
        setup.density(0, 29, 0.18);
        AdvisoryId id = sent();
        setup.at(minute(30));
        setup.dongDa();
        advisories.acknowledge(id);
        advisories.act(id, new RecordAction(ActionKind.DISPERSED, "Đã giải tán chợ cóc", Optional.empty()));
        for (int m = 30; m < 60; m++) {
            setup.at(minute(m + 1).plusSeconds(6));
            setup.accept(people("CAM001", minute(m + 0.4), 0), people("CAM002", minute(m + 0.6), 18));
        }
        rollUp.finish();
        setup.trouble("CAM001", "BLIND", minute(30));
        assertThat(effects.effect(id)).hasValueSatisfying(effect -> {
            assertThat(effect.before()).isEqualTo(18);
            assertThat(effect.after()).isEqualTo(18);
            assertThat(effect.presentAfter()).isEqualTo(0.5);
        });
    }

    private AdvisoryId sent() {
        var street = crowding.find(setup.street("QTG")).orElseThrow();
        setup.at(minute(21));
        events.publishEvent(new StreetLevelHeld(street, 4, minute(15), minute(20)));
        AdvisoryId id = advisories
                .rows(AdvisoryFilter.of(Tray.OPEN), null, 5)
                .getFirst()
                .id();
        advisories.send(id, advisories.find(id).orElseThrow().version());
        return id;
    }
}
