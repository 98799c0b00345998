package vn.hanoi.ops.cases.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_CHUONG;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.AssertablePublishedEvents;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseRouted;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DeathReported;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.people.PersonId;

@CaseModuleTest
class CaseStepsModuleTests {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    CaseList list;

    @Autowired
    CaseRegister register;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void anF0StartsTheClockAndTheStationDueFirstLeadsTheQueue() {
        CaseId older = f0("Nguyễn Văn Mẫu", NINE.minus(Duration.ofHours(2)));
        CaseId newer = f0("Trần Thị Thử", NINE.minus(Duration.ofMinutes(10)));
        List<CaseRow> queue = list.rows(CaseFilter.of(Tray.CLOCK), null, 10);
        assertThat(queue).extracting(CaseRow::id).containsExactly(older, newer);
        assertThat(queue.getFirst().station()).isEqualTo(Station.FIRST_CALL);
        assertThat(queue.getFirst().dueAt()).isEqualTo(NINE.minus(Duration.ofMinutes(30)));
        assertThat(list.rows(CaseFilter.of(Tray.DUE), null, 10)).hasSize(1);
        assertThat(list.rows(CaseFilter.of(Tray.CLOCK), queue.getFirst(), 10))
                .extracting(CaseRow::id)
                .containsExactly(newer);
    }

    @Test
    void anF0GoesThroughItsStationsToRecovery() {
        CaseId id = f0("Nguyễn Văn Mẫu", NINE.minus(Duration.ofHours(2)));
        steps.reach(id, Station.FIRST_CALL, NINE.minusSeconds(600), "");
        steps.reach(id, Station.SAMPLES, NINE, "");
        assertThat(details(id).clocks().of(Station.RESULTS).orElseThrow().dueAt())
                .isEqualTo(NINE.plus(Duration.ofHours(6)));
        steps.route(id, Placement.TIER_2, "");
        assertThat(facts(id).state()).isEqualTo(CaseState.IN_CARE);
        setup.at(NINE.plus(Duration.ofDays(1)));
        steps.reach(id, Station.RESULTS, NINE.plus(Duration.ofHours(5)), "");
        steps.reach(id, Station.TOLD, NINE.plus(Duration.ofHours(6)), "");
        assertThat(list.rows(CaseFilter.of(Tray.CLOCK), null, 10)).isEmpty();
        refuses(Reason.REASON_MISSING, () -> steps.close(id, CaseState.RECOVERED, ""));
        steps.sample(id, sample(NINE.plus(Duration.ofHours(1))));
        setup.at(NINE.plus(Duration.ofDays(10)));
        steps.sample(id, sample(NINE.plus(Duration.ofDays(8)).plusSeconds(3_600)));
        steps.sample(id, sample(NINE.plus(Duration.ofDays(9)).plusSeconds(7_200)));
        steps.close(id, CaseState.RECOVERED, "");
        assertThat(facts(id).state()).isEqualTo(CaseState.RECOVERED);
        steps.reopen(id, "Nhầm hồ sơ");
        assertThat(facts(id).state()).isEqualTo(CaseState.IN_CARE);
    }

    @Test
    void aWrongStationIsTakenBackWithAReasonAndNothingIsDeleted() {
        CaseId id = f0("Nguyễn Văn Mẫu", NINE.minus(Duration.ofHours(1)));
        steps.reach(id, Station.FIRST_CALL, NINE, "");
        refuses(Reason.WRONG_STATE, () -> steps.reach(id, Station.FIRST_CALL, NINE, ""));
        refuses(Reason.REASON_MISSING, () -> steps.takeBack(id, Station.FIRST_CALL, " "));
        steps.takeBack(id, Station.FIRST_CALL, "Gọi nhầm người");
        assertThat(list.row(id).orElseThrow().station()).isEqualTo(Station.FIRST_CALL);
        assertThat(timeline(id))
                .containsExactly(CaseStep.REGISTERED, CaseStep.CONFIRMED, CaseStep.FIRST_CALL, CaseStep.STATION_UNDONE);
    }

    @Test
    void aRoutingThatWasTakenBackIsolatedNobody(AssertablePublishedEvents told) {
        CaseId id = f0("Nguyễn Văn Mẫu", NINE.minus(Duration.ofHours(1)));
        steps.route(id, Placement.HOME, "");
        assertThat(register.infectious(List.of(id)).getFirst().to()).isEqualTo(TODAY);
        steps.takeBack(id, Station.ROUTED, "Nhầm người");
        assertThat(register.infectious(List.of(id)).getFirst().to()).isNull();
        assertThat(register.release(id)).isEmpty();
        assertThat(told.ofType(CaseRouted.class).matching(e -> e.id().equals(id)))
                .hasSize(2);
        setup.at(NINE.plus(Duration.ofDays(3)));
        steps.route(id, Placement.TIER_1, "");
        assertThat(register.release(id).orElseThrow().since()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void aStationIsReachedNeitherBeforeTheResultNorInTheFuture() {
        CaseId id = f0("Nguyễn Văn Mẫu", NINE.minus(Duration.ofHours(1)));
        refuses(Reason.WRONG_TIME, () -> steps.reach(id, Station.FIRST_CALL, NINE.plusSeconds(600), ""));
        refuses(Reason.WRONG_TIME, () -> steps.reach(id, Station.FIRST_CALL, NINE.minus(Duration.ofHours(2)), ""));
    }

    @Test
    void aPersonHasOneOpenCaseAndAContactWhoIsRegisteredAsF0IsConfirmed() {
        CaseId source = f0("Nguyễn Văn Mẫu", NINE.minus(Duration.ofHours(1)));
        PersonId contact = person("Trần Thị Thử");
        CaseId first = steps.register(
                RegisterCase.f1(contact, VAN_CHUONG, Exposure.on(source, TODAY.minusDays(2), Setting.MARKET)));
        CaseId again = steps.register(
                RegisterCase.f1(contact, VAN_CHUONG, Exposure.on(source, TODAY.minusDays(1), Setting.MARKET)));
        assertThat(again).isEqualTo(first);
        assertThat(facts(first).until()).isEqualTo(TODAY.plusDays(13));
        assertThat(steps.register(RegisterCase.f0(contact, VAN_CHUONG, positive(NINE))))
                .isEqualTo(first);
        assertThat(facts(first).kind()).isEqualTo(CaseKind.F0);
        refuses(Reason.KNOWN_ALREADY, () -> steps.register(RegisterCase.f0(contact, VAN_CHUONG, positive(NINE))));
    }

    @Test
    void anF1WhoTurnsF0ReopensTheContactsAndRecountsRoomMatesFromTheirLastExposure() {
        CaseId source = f0("Nguyễn Văn Mẫu", NINE.minus(Duration.ofHours(1)));
        CaseId mate = f1("Lê Văn Phòng", source, 4);
        CaseId turning = f1("Trần Thị Thử", source, 4);
        steps.register(RegisterCase.f1(
                facts(mate).person(), VAN_MIEU, Exposure.living(turning, TODAY.minusDays(3), Setting.ROOM)));
        CaseId second = steps.register(new RegisterCase(
                person("Phạm Thị Xa"),
                VAN_CHUONG,
                CaseKind.F2,
                null,
                List.of(Exposure.on(turning, TODAY.minusDays(3), Setting.WORK)),
                HealthFacts.UNKNOWN,
                null,
                ""));
        assertThat(facts(mate).until()).isEqualTo(TODAY.plusDays(11));
        setup.at(NINE.plus(Duration.ofDays(5)));
        steps.confirm(turning, positive(NINE.plus(Duration.ofDays(5)).minusSeconds(60)));
        assertThat(facts(mate).lastExposure()).isEqualTo(TODAY.plusDays(5));
        assertThat(facts(mate).until()).isEqualTo(TODAY.plusDays(19));
        assertThat(facts(second).kind()).isEqualTo(CaseKind.F1);
        assertThat(timeline(mate)).contains(CaseStep.RECOUNTED);
        assertThat(timeline(turning)).contains(CaseStep.EXPOSED, CaseStep.CONFIRMED);
    }

    @Test
    void aWrongConfirmationIsTakenBackAndTheCaseIsWhatItWas() {
        CaseId source = f0("Nguyễn Văn Mẫu", NINE.minus(Duration.ofHours(1)));
        CaseId contact = f1("Trần Thị Thử", source, 1);
        steps.confirm(contact, positive(NINE));
        refuses(Reason.REASON_MISSING, () -> steps.refute(contact, ""));
        steps.refute(contact, "Nhầm mã ống");
        assertThat(facts(contact).kind()).isEqualTo(CaseKind.F1);
        assertThat(facts(contact).until()).isEqualTo(TODAY.plusDays(13));
        assertThat(list.row(contact).orElseThrow().station()).isNull();
    }

    @Test
    void aRapidTestConfirmsNobodyUnderTheRulesOfJuly2021() {
        ConfirmCase rapid = new ConfirmCase(
                ConfirmationMethod.RAPID_TWICE, null, TODAY, NINE.minusSeconds(60), DetectionPlace.COMMUNITY);
        refuses(
                Reason.METHOD_NOT_COUNTED,
                () -> steps.register(RegisterCase.f0(person("Nguyễn Văn Mẫu"), VAN_MIEU, rapid)));
    }

    @Test
    void aCaseKeepsItsRulesUntilAnOfficerEvaluatesItAnew() {
        CaseId source = f0("Nguyễn Văn Mẫu", NINE.minus(Duration.ofHours(1)));
        CaseId contact = f1("Trần Thị Thử", source, 1);
        setup.at(Instant.parse("2022-02-22T02:00:00Z"));
        CaseDetails before = details(contact);
        assertThat(before.rules().name()).isEqualTo("2021-07");
        assertThat(before.newerRules()).isNotNull();
        assertThat(facts(contact).until()).isEqualTo(TODAY.plusDays(13));
        steps.reevaluate(contact);
        assertThat(details(contact).rules().name()).isEqualTo("2022-02");
        assertThat(facts(contact).until()).isEqualTo(TODAY.plusDays(6));
        assertThat(timeline(contact)).endsWith(CaseStep.REEVALUATED);
    }

    @Test
    void severityAndRiskFollowWhatIsMeasuredAndSayWhy() {
        PersonId person = person("Nguyễn Văn Mẫu");
        CaseId id = steps.register(RegisterCase.f0(person, VAN_MIEU, positive(NINE.minusSeconds(60)))
                .knowing(HealthFacts.born(1950)));
        assertThat(facts(id).severity()).isNull();
        assertThat(facts(id).risk()).isEqualTo(RiskGroup.HIGH);
        steps.assess(id, new Assessment(93.0, 37.0, 22, Set.of()));
        assertThat(facts(id).severity()).isEqualTo(Severity.SEVERE);
        refuses(Reason.OUT_OF_RANGE, () -> steps.assess(id, new Assessment(140.0, null, null, Set.of())));
    }

    @Test
    void anExtensionNeedsAReasonAndMovesTheComputedEnd() {
        CaseId contact = f1("Trần Thị Thử", f0("Nguyễn Văn Mẫu", NINE.minusSeconds(60)), 1);
        refuses(Reason.REASON_MISSING, () -> steps.extend(contact, 3, ""));
        steps.extend(contact, 3, "Chờ kết quả mẫu");
        assertThat(facts(contact).until()).isEqualTo(TODAY.plusDays(16));
        refuses(Reason.REASON_MISSING, () -> steps.endQuarantine(contact, ""));
        setup.at(NINE.plus(Duration.ofDays(17)));
        assertThat(list.rows(CaseFilter.of(Tray.ENDING), null, 10)).hasSize(1);
        steps.endQuarantine(contact, "");
        steps.close(contact, CaseState.COMPLETED, "");
        assertThat(facts(contact).state()).isEqualTo(CaseState.COMPLETED);
    }

    @Test
    void aDeathOfWhichAnotherRoomTellsEndsTheCaseWhateverKindItIs() {
        CaseId patient = f0("Nguyễn Văn Mẫu", NINE.minusSeconds(60));
        CaseId contact = f1("Trần Thị Thử", patient, 1);
        for (CaseId id : List.of(patient, contact)) {
            events.publishEvent(new DeathReported(facts(id).person(), "Tử vong trong thời gian cách ly"));
            assertThat(facts(id).state()).isEqualTo(CaseState.DIED);
            assertThat(timeline(id)).endsWith(CaseStep.CLOSED);
        }
        events.publishEvent(new DeathReported(facts(contact).person(), "Lần nữa"));
        steps.reopen(contact, "Nhầm người");
        assertThat(facts(contact).state()).isEqualTo(CaseState.IN_QUARANTINE);
    }

    private CaseId f0(String name, Instant resultAt) {
        return steps.register(RegisterCase.f0(person(name), VAN_MIEU, positive(resultAt)));
    }

    private CaseId f1(String name, CaseId source, int daysAgo) {
        return steps.register(
                RegisterCase.f1(person(name), VAN_MIEU, Exposure.on(source, TODAY.minusDays(daysAgo), Setting.MARKET)));
    }

    private PersonId person(String name) {
        return setup.person(name, 1990, "0912000000", VAN_MIEU);
    }

    private static RecordSample sample(Instant at) {
        return new RecordSample(at, false, RecordSample.Result.NEGATIVE, null);
    }

    private CaseFacts facts(CaseId id) {
        return register.find(id).orElseThrow();
    }

    private CaseDetails details(CaseId id) {
        return list.find(id).orElseThrow();
    }

    @Autowired
    CaseLog log;

    private List<CaseStep> timeline(CaseId id) {
        return log.of(id).stream().map(CaseEntry::step).toList();
    }

    private static void refuses(Reason reason, Runnable step) {
        assertThatExceptionOfType(CaseRefused.class).isThrownBy(step::run).satisfies(e -> assertThat(e.reason())
                .isEqualTo(reason));
    }
}
