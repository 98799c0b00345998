package vn.hanoi.ops.crowding.advisories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hanoi.ops.crowding.CrowdingSetup.minute;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.AdvisoryState;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.crowding.StreetLevelHeld;
import vn.hanoi.ops.crowding.advisories.AdvisoryFilter.Tray;
import vn.hanoi.ops.crowding.advisories.AdvisoryRefused.Reason;
import vn.hanoi.ops.crowding.streets.Streets;

@ApplicationModuleTest(module = "crowding", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
@Import({CrowdingSetup.class, CameraSetup.class})
class AdvisoryUndoModuleTests {

    private static final RecordAction DISPERSED =
            new RecordAction(ActionKind.DISPERSED, "Đã giải tán chợ cóc", Optional.empty());

    @Autowired
    CrowdingSetup setup;

    @Autowired
    Advisories advisories;

    @Autowired
    CrowdingNow crowding;

    @Autowired
    Streets streets;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void aStreetThatWasTakenOffTheListGetsNoAdvisoryFromANodeThatDoesNotKnowItYet() {
        var street = crowding.find(setup.street("QTG")).orElseThrow();
        var details = streets.find(street.id()).orElseThrow();
        streets.remove(street.id(), details.version());
        setup.at(minute(21));
        events.publishEvent(new StreetLevelHeld(street, 4, minute(15), minute(20)));
        assertThat(advisories.rows(AdvisoryFilter.of(Tray.ALL), null, 50)).isEmpty();
    }

    @Test
    void aDismissalCanBeTakenBackForAShortWhile() {
        AdvisoryId id = drafted();
        refuses(Reason.WRONG_STATE, () -> advisories.undoDismiss(id));
        Instant dismissed = minute(30);
        setup.at(dismissed);
        advisories.dismiss(id, "Bấm nhầm");
        setup.at(dismissed.plus(Duration.ofMinutes(9)));
        AdvisoryDetails again = advisories.undoDismiss(id);
        assertThat(again.row().state()).isEqualTo(AdvisoryState.DRAFT);
        assertThat(again.timeline())
                .extracting(AdvisoryEntry::step)
                .endsWith(AdvisoryStep.DISMISSED, AdvisoryStep.REOPENED);
        advisories.dismiss(id, "Lễ hội có phép");
        setup.at(dismissed.plus(Duration.ofMinutes(21)));
        refuses(Reason.UNDO_TOO_LATE, () -> advisories.undoDismiss(id));
    }

    @Test
    void aDismissalStaysWhenTheStreetHasANewerAdvisory() {
        AdvisoryId id = drafted();
        advisories.dismiss(id, "Nhầm");
        held(5, 22);
        refuses(Reason.NEWER_ONE, () -> advisories.undoDismiss(id));
    }

    @Test
    void theDistrictCanTakeTheEndBackForAShortWhile() {
        AdvisoryId id = sent();
        setup.dongDa();
        setup.at(minute(30));
        advisories.acknowledge(id);
        advisories.act(id, DISPERSED);
        advisories.close(id, "");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> advisories.undoDismiss(id));
        setup.at(minute(35));
        assertThat(advisories.undoClose(id).row().state()).isEqualTo(AdvisoryState.ACTED);
        assertThat(advisories.count(AdvisoryFilter.of(Tray.MINE), 10)).isOne();
        setup.hoanKiem();
        assertThatExceptionOfType(NoSuchAdvisory.class).isThrownBy(() -> advisories.undoClose(id));
    }

    @Test
    void theTimelineKeepsTheNamesOfThoseDays() {
        CrowdingSetup.loginNamed("chihuy", "Trần Thị Bình", "01", "COMMAND_CENTRE");
        AdvisoryDetails sent = advisories.find(sent()).orElseThrow();
        assertThat(sent.timeline())
                .extracting(AdvisoryEntry::officer, AdvisoryEntry::officerName)
                .containsExactly(tuple("console", ""), tuple("chihuy", "Trần Thị Bình"));
    }

    private AdvisoryId drafted() {
        held(4, 20);
        return advisories
                .rows(AdvisoryFilter.of(Tray.OPEN), null, 50)
                .getFirst()
                .id();
    }

    private AdvisoryId sent() {
        AdvisoryId id = drafted();
        advisories.send(id, advisories.find(id).orElseThrow().version());
        return id;
    }

    private void held(int level, int minute) {
        var street = crowding.find(setup.street("QTG")).orElseThrow();
        setup.at(minute(minute + 1));
        events.publishEvent(new StreetLevelHeld(street, level, minute(minute - 5), minute(minute)));
    }

    private static void refuses(Reason reason, Runnable verb) {
        assertThatExceptionOfType(AdvisoryRefused.class).isThrownBy(verb::run).satisfies(e -> assertThat(e.reason())
                .isEqualTo(reason));
    }
}
