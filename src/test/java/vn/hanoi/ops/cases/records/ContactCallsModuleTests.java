package vn.hanoi.ops.cases.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;

@CaseModuleTest
class ContactCallsModuleTests {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    ContactCalls desk;

    @Autowired
    Contacts contacts;

    @Autowired
    AreaModes modes;

    @Autowired
    CaseLog log;

    private CaseId source = CaseId.next();

    @BeforeEach
    void oneF0AtTheMarket() {
        setup.begin();
        source = steps.register(RegisterCase.f0(
                setup.person("Nguyễn Văn Mẫu", 1980, "0912000999", VAN_MIEU),
                VAN_MIEU,
                positive(NINE.minusSeconds(60))));
    }

    @Test
    void peopleOfOnePhoneAreCalledTogether() {
        contact("Một", "0912000001");
        contact("Hai", "0912000001");
        contact("Ba", "0912000002");
        assertThat(desk.take(1)).isEqualTo(2);
        assertThat(desk.mine()).hasSize(2);
        assertThat(desk.figures().waiting()).isEqualTo(3);
        assertThat(desk.figures().held()).isEqualTo(2);
    }

    @Test
    void twoCallersNeverHoldTheSamePerson() throws Exception {
        for (int i = 0; i < 40; i++) {
            contact("Người " + i, "09120001" + (10 + i % 20));
        }
        CyclicBarrier start = new CyclicBarrier(2);
        List<Callable<List<CallTask>>> callers = List.of(caller("yte.a", start), caller("yte.b", start));
        List<CallTask> all = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<List<CallTask>> held : threads.invokeAll(callers)) {
                all.addAll(held.get());
            }
        }
        assertThat(all).hasSize(40);
        assertThat(new HashSet<>(all)).hasSize(40);
    }

    @Test
    void aLeaseEndsAfterTwentyMinutesWithoutWork() {
        contact("Một", "0912000001");
        CasesSetup.login("yte.a", "01.006", "HEALTH_OFFICER");
        assertThat(desk.take(1)).isOne();
        CasesSetup.login("yte.b", "01.006", "HEALTH_OFFICER");
        assertThat(desk.take(1)).isZero();
        setup.at(NINE.plus(Duration.ofMinutes(21)));
        assertThat(desk.take(1)).isOne();
    }

    @Test
    void whoIsHeldByAnotherCallerCannotBeRecorded() {
        CaseId one = contact("Một", "0912000001");
        CasesSetup.login("yte.a", "01.006", "HEALTH_OFFICER");
        desk.take(1);
        CasesSetup.login("yte.b", "01.006", "HEALTH_OFFICER");
        assertThatExceptionOfType(CaseRefused.class)
                .isThrownBy(() -> desk.record(one, "AGREED", "", null))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.HELD_BY_OTHER));
    }

    @Test
    void noAnswerIsCalledAgainAfterTheTimeOfTheListAndAnAgreementIsDone() {
        CaseId one = contact("Một", "0912000001");
        desk.take(1);
        desk.record(one, "NO_ANSWER", "", null);
        assertThat(desk.take(1)).isZero();
        setup.at(NINE.plus(Duration.ofMinutes(31)));
        assertThat(desk.take(1)).isOne();
        desk.record(one, "AGREED", "Ở nhà một mình", null);
        setup.at(NINE.plus(Duration.ofHours(5)));
        assertThat(desk.take(1)).isZero();
        assertThat(contacts.calling(source).done()).isOne();
    }

    @Test
    void anOutcomeOfACaseThatEndedMeanwhileOpensNoCall() {
        CaseId dead = contact("Một", "0912000001");
        CaseId infected = contact("Hai", "0912000002");
        CaseId reached = contact("Ba", "0912000003");
        assertThat(desk.take(3)).isEqualTo(3);
        steps.close(dead, CaseState.DIED, "Giấy báo tử");
        steps.confirm(infected, positive(NINE.minusSeconds(60)));
        desk.record(reached, "AGREED", "", null);
        for (CaseId id : List.of(dead, infected, reached)) {
            desk.record(id, "NO_ANSWER", "Không nghe máy", null);
        }
        setup.at(NINE.plus(Duration.ofMinutes(31)));
        assertThat(desk.take(3)).isZero();
        assertThat(desk.figures().open()).isZero();
        assertThat(log.of(dead)).extracting(CaseEntry::step).endsWith(CaseStep.CALLED);
        desk.record(reached, "CALL_LATER", "Xin gọi lại buổi chiều", null);
        setup.at(NINE.plus(Duration.ofHours(3)));
        assertThat(desk.take(3)).as("who asks for it is called again").isOne();
    }

    @Test
    void contactsInOtherAreasAreCalledThere() {
        contact("Một", "0912000001");
        CasesSetup.hoanKiem();
        assertThat(desk.take(5)).isZero();
    }

    @Test
    void whereAnAreaWorksByHomeCareListsOnlyTheRiskGroupsOfTheRulesAreCalled() {
        CaseId young = contact("Trẻ", "0912000001", 1999);
        CaseId old = contact("Già", "0912000002", 1935);
        CasesSetup.chief();
        modes.listsOn(VAN_MIEU, "Công văn 1 của Ban Chỉ đạo");
        CasesSetup.dongDa();
        assertThat(desk.figures().waiting()).isOne();
        assertThat(desk.take(5)).isOne();
        assertThat(desk.mine()).extracting(CallTask::id).containsExactly(old);
        CasesSetup.chief();
        modes.listsOff(VAN_MIEU);
        CasesSetup.dongDa();
        assertThat(desk.take(5)).isOne();
        assertThat(desk.mine()).extracting(CallTask::id).containsExactlyInAnyOrder(old, young);
    }

    private Callable<List<CallTask>> caller(String name, CyclicBarrier start) {
        return () -> {
            CasesSetup.login(name, "01.006", "HEALTH_OFFICER");
            start.await();
            Set<CallTask> held = new HashSet<>();
            while (desk.take(1) > 0) {
                held.addAll(desk.mine());
            }
            return List.copyOf(held);
        };
    }

    private CaseId contact(String name, String phone) {
        return contact(name, phone, 1990);
    }

    private CaseId contact(String name, String phone, int born) {
        return steps.register(RegisterCase.f1(
                        setup.personAt(name, phone, "Số " + name + " " + phone, VAN_MIEU),
                        VAN_MIEU,
                        Exposure.on(source, TODAY.minusDays(1), Setting.MARKET))
                .knowing(HealthFacts.born(born)));
    }
}
