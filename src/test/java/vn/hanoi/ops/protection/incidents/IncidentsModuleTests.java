package vn.hanoi.ops.protection.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ActRecorded.Change;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.protection.ProtectionSetup;
import vn.hanoi.ops.protection.clocks.Standing;
import vn.hanoi.ops.protection.clocks.Step;
import vn.hanoi.ops.protection.held.HeldFixture;
import vn.hanoi.ops.protection.incidents.IncidentRefused.Reason;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "areas")
@Import({ProtectionSetup.class, HeldFixture.class})
@RecordApplicationEvents
class IncidentsModuleTests {

    private static final IncidentFacts UNKNOWN = facts(null);

    @Autowired
    ProtectionSetup setup;

    @Autowired
    Incidents incidents;

    @Autowired
    ConsoleClock clock;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void begin() {
        setup.begin();
        ProtectionSetup.login("auditor.one", "AUDITOR");
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theNoticeIsDue72HoursAfterTheDiscovery() {
        IncidentRow row = incidents.enter(clock.realTime(), UNKNOWN);
        assertThat(Duration.between(row.discoveredAt(), row.notifyDue())).isEqualTo(Duration.ofHours(72));
        assertThat(row.standing(incidents.now())).isEqualTo(Standing.RUNNING);
    }

    @Test
    void anIncidentWithoutANoticeIsLateAfter72Hours() {
        IncidentRow row = incidents.enter(clock.realTime().minus(Duration.ofHours(73)), UNKNOWN);
        assertThat(row.standing(incidents.now())).isEqualTo(Standing.LATE);
        assertThat(incidents.awaited(true)).isEqualTo(1);
        IncidentRow notified = incidents.notified(row.id(), row.version(), clock.realTime(), "Số 12/CV-TTDL");
        assertThat(notified.standing(incidents.now())).isEqualTo(Standing.STILL);
        assertThat(incidents.awaited(false)).isZero();
    }

    @Test
    void anIncidentClosesOnlyAfterTheNoticeAndWhenItWasStoppedAndCounted() {
        IncidentRow row = incidents.enter(clock.realTime(), UNKNOWN);
        refuses(Reason.NOT_NOTIFIED, () -> incidents.close(row.id(), row.version(), "Đã tập huấn lại"));
        IncidentRow settled = incidents.needsNoNotice(row.id(), row.version(), "Không có nguy cơ cho người nào");
        refuses(Reason.NOT_CONTAINED, () -> incidents.close(row.id(), settled.version(), "Đã tập huấn lại"));
        IncidentRow stopped = incidents.contain(row.id(), settled.version(), "Đã khóa tài khoản");
        refuses(Reason.PEOPLE_UNKNOWN, () -> incidents.close(row.id(), stopped.version(), "Đã tập huấn lại"));
        IncidentRow counted = incidents.describe(row.id(), stopped.version(), facts(12));
        assertThat(incidents
                        .close(row.id(), counted.version(), "Đã tập huấn lại")
                        .closed())
                .isTrue();
    }

    @Test
    void whatIsWrittenAnewIsOnRecordWithOldAndNewValues() {
        IncidentRow row = incidents.enter(clock.realTime(), UNKNOWN);
        incidents.describe(row.id(), row.version(), facts(12));
        assertThat(events.stream(ActRecorded.class).filter(act -> act.act().equals("INCIDENT_DESCRIBED")))
                .singleElement()
                .satisfies(act -> assertThat(act.changes()).containsEntry("people", new Change("", "12")));
    }

    @Test
    void stepsKeepTheMeasures() {
        IncidentRow row = incidents.enter(clock.realTime(), UNKNOWN);
        incidents.contain(row.id(), row.version(), "Đã khóa tài khoản");
        List<Step> steps = incidents.open(row.id()).orElseThrow().steps();
        assertThat(steps).extracting(Step::step).containsExactly("ENTERED", "CONTAINED");
        assertThat(steps.getLast().note()).isEqualTo("Đã khóa tài khoản");
    }

    @Test
    void theNewestDiscoveryComesFirst() {
        IncidentRow older = incidents.enter(clock.realTime().minusSeconds(60), UNKNOWN);
        IncidentRow newer = incidents.enter(clock.realTime(), UNKNOWN);
        assertThat(incidents.rows(true, Optional.empty(), 10)).containsExactly(newer, older);
        assertThat(incidents.rows(true, Optional.of(newer), 10)).containsExactly(older);
        assertThat(incidents.rows(false, Optional.empty(), 10)).isEmpty();
    }

    @Test
    void aNoticeLiesBetweenTheDiscoveryAndNow() {
        IncidentRow row = incidents.enter(clock.realTime(), UNKNOWN);
        refuses(
                Reason.NOTICE_TIME,
                () -> incidents.notified(
                        row.id(), row.version(), clock.realTime().plusSeconds(60), "Số 12/CV-TTDL"));
        refuses(
                Reason.NOTICE_TIME,
                () -> incidents.notified(
                        row.id(), row.version(), row.discoveredAt().minusSeconds(60), "Số 12/CV-TTDL"));
    }

    @Test
    void theRegisterIsForAuditorsAndAdministrators() {
        ProtectionSetup.login("health.one", "HEALTH_OFFICER");
        assertThatThrownBy(() -> incidents.awaited(false)).isInstanceOf(AccessDeniedException.class);
        ProtectionSetup.login("admin.one", "ADMIN");
        assertThat(incidents.open(UUID.randomUUID())).isEmpty();
    }

    private static IncidentFacts facts(Integer people) {
        return new IncidentFacts(
                IncidentKind.LEAK,
                Severity.SERIOUS,
                Set.of(Sensitivity.CONTACT),
                people,
                "Danh sách gửi nhầm hộp thư ngoài cơ quan");
    }

    private static void refuses(Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(IncidentRefused.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }
}
