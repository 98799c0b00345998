package vn.hanoi.ops.crowding.advisories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.crowding.CrowdingSetup.minute;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.AdvisoryState;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.crowding.StreetLevelHeld;
import vn.hanoi.ops.crowding.advisories.AdvisoryFilter.Tray;
import vn.hanoi.ops.crowding.advisories.AdvisoryRefused.Reason;

@ApplicationModuleTest(module = "crowding", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
@Import({CrowdingSetup.class, CameraSetup.class})
class AdvisoriesModuleTests {

    private static final RecordAction DISPERSED =
            new RecordAction(ActionKind.DISPERSED, "Đã giải tán chợ cóc", Optional.empty());

    @Autowired
    CrowdingSetup setup;

    @Autowired
    Advisories advisories;

    @Autowired
    CrowdingNow crowding;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void aLevelThatStaysUpDraftsOneAdvisoryWithItsText() {
        held(4, 20);
        held(4, 21);
        assertThat(rows(Tray.MINE)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(AdvisoryState.DRAFT);
            assertThat(row.number()).isNull();
            assertThat(row.addressee()).isEqualTo("Quận Đống Đa");
        });
        AdvisoryDetails details = advisories.find(only()).orElseThrow();
        assertThat(details.text()).contains("Quốc Tử Giám", "UBND Quận Đống Đa");
        assertThat(crowding.find(setup.street("QTG")).orElseThrow().advisory())
                .isNotNull()
                .satisfies(mark -> assertThat(mark.state()).isEqualTo(AdvisoryState.DRAFT));
    }

    @Test
    void goesThroughItsWholeLifeWithItsTimeline() {
        AdvisoryId id = sent();
        setup.dongDa();
        setup.at(minute(30));
        advisories.acknowledge(id);
        setup.at(minute(40));
        advisories.act(id, DISPERSED);
        setup.at(minute(75));
        AdvisoryDetails closed = advisories.close(id, "");
        assertThat(closed.row().state()).isEqualTo(AdvisoryState.CLOSED);
        assertThat(closed.timeline())
                .extracting(AdvisoryEntry::step)
                .containsExactly(
                        AdvisoryStep.DRAFTED,
                        AdvisoryStep.SENT,
                        AdvisoryStep.ACKNOWLEDGED,
                        AdvisoryStep.ACTED,
                        AdvisoryStep.CLOSED);
        assertThat(closed.timeline().get(2).officer()).isEqualTo("quan.dongda");
        assertThat(rows(Tray.ENDED)).hasSize(1);
        assertThat(crowding.find(setup.street("QTG")).orElseThrow().advisory()).isNull();
    }

    @Test
    void refusesVerbsOutOfTheirOrder() {
        held(4, 20);
        AdvisoryId id = only();
        refuses(Reason.WRONG_STATE, () -> advisories.remind(id));
        refuses(Reason.REASON_MISSING, () -> advisories.dismiss(id, " "));
        refuses(Reason.TEXT_LENGTH, () -> advisories.edit(id, version(id), ""));
        advisories.send(id, version(id));
        refuses(Reason.WRONG_STATE, () -> advisories.send(id, version(id)));
        refuses(Reason.WRONG_STATE, () -> advisories.dismiss(id, "Nhầm"));
        setup.dongDa();
        refuses(Reason.WRONG_STATE, () -> advisories.act(id, DISPERSED));
        advisories.acknowledge(id);
        refuses(Reason.WRONG_STATE, () -> advisories.acknowledge(id));
        refuses(
                Reason.ACTION_TIME,
                () -> advisories.act(id, new RecordAction(ActionKind.OTHER, "Sớm", Optional.of(minute(0)))));
        refuses(Reason.WRONG_STATE, () -> advisories.close(id, ""));
    }

    @Test
    void numbersRunThroughTheYearWithoutGaps() {
        AdvisoryId first = sent();
        held(5, 30);
        AdvisoryId second = draft();
        advisories.dismiss(second, "Đã rõ");
        setup.dongDa();
        advisories.acknowledge(first);
        advisories.act(first, DISPERSED);
        setup.chief();
        held(5, 95);
        AdvisoryId third = draft();
        advisories.send(third, version(third));
        assertThat(advisories.find(first).orElseThrow().row().number()).isOne();
        assertThat(advisories.find(third).orElseThrow().row().number()).isEqualTo(2);
        assertThat(advisories.find(third).orElseThrow().row().year()).isEqualTo(2021);
    }

    @Test
    void theClockForTheAcknowledgementWarnsAndRunsOut() {
        AdvisoryRow row = advisories.find(sent()).orElseThrow().row();
        assertThat(row.clock(minute(22).plusSeconds(1))).isEqualTo(AdvisoryRow.Clock.RUNNING);
        assertThat(row.clock(minute(33))).isEqualTo(AdvisoryRow.Clock.WARNING);
        assertThat(row.clock(minute(41.1))).isEqualTo(AdvisoryRow.Clock.OVERDUE);
        assertThat(row.left(minute(42)))
                .hasValueSatisfying(left -> assertThat(left).isBetween(Duration.ofMinutes(-5), Duration.ofMinutes(-4)));
        setup.at(minute(42));
        assertThat(rows(Tray.OVERDUE)).hasSize(1);
        assertThat(rows(Tray.MINE)).hasSize(1);
        assertThat(crowding.figures(AreaScope.CITY).advisoriesOverdue()).isOne();
        assertThat(crowding.figures(AreaScope.CITY).oldestOverdue()).isGreaterThan(Duration.ofMinutes(4));
    }

    @Test
    void remindersAreCountedAndNotMoreOftenThanEveryFiveMinutes() {
        AdvisoryId id = sent();
        setup.at(minute(40));
        advisories.remind(id);
        refuses(Reason.REMINDED_JUST_NOW, () -> advisories.remind(id));
        setup.at(minute(46));
        assertThat(advisories.remind(id).row().reminders()).isEqualTo(2);
    }

    @Test
    void aDistrictSeesOnlyWhatWasSentAndOnlyItsOwn() {
        held(4, 20);
        AdvisoryId id = only();
        setup.dongDa();
        assertThat(advisories.find(id)).isEmpty();
        assertThat(rows(Tray.OPEN)).isEmpty();
        setup.chief();
        advisories.send(id, version(id));
        setup.dongDa();
        assertThat(rows(Tray.MINE)).hasSize(1);
        setup.hoanKiem();
        assertThat(rows(Tray.OPEN)).isEmpty();
        assertThat(advisories.find(id)).isEmpty();
        assertThatExceptionOfType(NoSuchAdvisory.class).isThrownBy(() -> advisories.acknowledge(id));
    }

    @Test
    void aWardOfficerCannotAnswerForTheDistrict() {
        AdvisoryId id = sent();
        String ward = crowding.find(setup.street("QTG")).orElseThrow().area().value();
        CrowdingSetup.login("phuong", ward, "DISTRICT_OFFICER");
        assertThat(advisories.find(id)).isPresent();
        assertThatExceptionOfType(NoSuchAdvisory.class).isThrownBy(() -> advisories.acknowledge(id));
    }

    @Test
    void everyVerbBelongsToItsPost() {
        AdvisoryId id = sent();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> advisories.acknowledge(id));
        setup.dongDa();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> advisories.remind(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> advisories.send(id, 0));
    }

    @Test
    void nobodySendsATextThatSomebodyElseChangedMeanwhile() {
        held(4, 20);
        AdvisoryId id = only();
        int seen = version(id);
        advisories.edit(id, seen, "Đề nghị kiểm tra ngay.");
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> advisories.send(id, seen));
        assertThat(advisories.send(id, version(id)).text()).isEqualTo("Đề nghị kiểm tra ngay.");
    }

    @Test
    void aRiseBeforeSendingRaisesTheDraftAndKeepsAnEditedText() {
        held(4, 20);
        AdvisoryId id = only();
        advisories.edit(id, version(id), "Lời của chỉ huy.");
        held(5, 25);
        AdvisoryDetails raised = advisories.find(only()).orElseThrow();
        assertThat(raised.row().level()).isEqualTo(5);
        assertThat(raised.text()).isEqualTo("Lời của chỉ huy.");
    }

    @Test
    void ofTwoOfficersWhoAcknowledgeAtOnceOneIsToldAndNothingIsLost() throws Exception {
        AdvisoryId id = sent();
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<AdvisoryDetails> acknowledge = () -> {
            setup.dongDa();
            start.await();
            return advisories.acknowledge(id);
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<AdvisoryDetails>> both = threads.invokeAll(List.of(acknowledge, acknowledge));
            assertThat(both.stream().filter(AdvisoriesModuleTests::failed)).hasSize(1);
        }
        assertThat(advisories.find(id).orElseThrow().timeline()).hasSize(3);
    }

    private static boolean failed(Future<AdvisoryDetails> future) {
        try {
            future.get();
            return false;
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOfAny(OptimisticLockingFailureException.class, AdvisoryRefused.class);
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private AdvisoryId sent() {
        held(4, 20);
        AdvisoryId id = only();
        setup.at(minute(22));
        advisories.send(id, version(id));
        return id;
    }

    private void held(int level, int minute) {
        var street = crowding.find(setup.street("QTG")).orElseThrow();
        setup.at(minute(minute + 1));
        events.publishEvent(new StreetLevelHeld(street, level, minute(minute - 5), minute(minute)));
    }

    private AdvisoryId only() {
        List<AdvisoryRow> rows = rows(Tray.OPEN);
        assertThat(rows).hasSize(1);
        return rows.getFirst().id();
    }

    private AdvisoryId draft() {
        return rows(Tray.OPEN).stream()
                .filter(row -> row.state() == AdvisoryState.DRAFT)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<AdvisoryRow> rows(Tray tray) {
        return advisories.rows(AdvisoryFilter.of(tray), null, 50);
    }

    private int version(AdvisoryId id) {
        return advisories.find(id).orElseThrow().version();
    }

    private static void refuses(Reason reason, Runnable verb) {
        assertThatExceptionOfType(AdvisoryRefused.class).isThrownBy(verb::run).satisfies(e -> assertThat(e.reason())
                .isEqualTo(reason));
    }
}
