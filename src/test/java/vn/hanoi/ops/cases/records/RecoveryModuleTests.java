package vn.hanoi.ops.cases.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.InfectiousFacts;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.rules.Measure;
import vn.hanoi.ops.kernel.Ids;

/** How an infection, a quarantine and a suspicion come to their end. */
@CaseModuleTest
class RecoveryModuleTests {

    private static final Instant WINTER = Instant.parse("2022-01-10T02:00:00Z");

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    CaseRegister register;

    @Autowired
    HealthChecks checks;

    @Autowired
    Contacts contacts;

    @Autowired
    BulkSteps bulk;

    @Autowired
    Amendments amendments;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void aSampleAtCt30EndsTheInfectiousWindowOfDecember2021() {
        setup.at(WINTER);
        CaseId id = f0("Nguyễn Văn Mẫu", WINTER.minusSeconds(60));
        assertThat(infectious(id).to()).isNull();
        setup.at(WINTER.plus(Duration.ofDays(5)));
        steps.sample(id, pcr(WINTER.plus(Duration.ofDays(3)), 31.0));
        assertThat(infectious(id).to()).isEqualTo(LocalDate.of(2022, 1, 13));
        steps.sample(id, pcr(WINTER.plus(Duration.ofDays(4)), 19.0));
        assertThat(infectious(id).to()).isNull();
    }

    @Test
    void anF0OfWhomOnlyTheResultIsKnownHasAnInfectiousWindow() {
        CaseId id = f0("Nguyễn Văn Mẫu", NINE.minusSeconds(60));
        jdbc.sql("UPDATE cases_case SET sampled_on = NULL WHERE id = :id")
                .param("id", Ids.bytes(id.value()))
                .update();
        assertThat(infectious(id).from()).isEqualTo(TODAY.minusDays(14));
    }

    @Test
    void daysWithoutSymptomsAreCountedFromTheDayAfterTheLastCheckWithSome() {
        CaseId id = inCare();
        checks.report(id, feeling(Measure.SYMPTOMS));
        assertThat(freeSince(id)).isNull();
        setup.at(NINE.plus(Duration.ofHours(8)));
        checks.report(id, feeling());
        assertThat(freeSince(id)).as("the evening of a day with symptoms").isNull();
        setup.at(NINE.plus(Duration.ofDays(1)));
        checks.report(id, feeling());
        assertThat(freeSince(id)).isEqualTo(TODAY.plusDays(1));
        assertThat(register.release(id).orElseThrow().symptoms()).isTrue();
        setup.at(NINE.plus(Duration.ofDays(3)));
        checks.report(id, new Assessment(98.0, 38.4, 18, Set.of()));
        assertThat(freeSince(id)).as("fever is a symptom").isNull();
    }

    @Test
    void whoHasFeverOrShortBreathTodayIsNotReleasedAsOneWithoutSymptoms() {
        setup.at(WINTER);
        CaseId id = f0("Nguyễn Văn Mẫu", WINTER.minusSeconds(60));
        steps.route(id, Placement.HOME, "");
        Instant tenth = WINTER.plus(Duration.ofDays(9));
        setup.at(tenth);
        steps.sample(id, new RecordSample(tenth.minusSeconds(60), false, RecordSample.Result.NEGATIVE, null));
        assertThat(register.release(id).orElseThrow().symptoms()).isFalse();
        checks.report(id, new Assessment(98.0, 38.6, 18, Set.of(Measure.DYSPNOEA)));
        assertThat(register.release(id).orElseThrow().symptoms()).isTrue();
        refuses(Reason.REASON_MISSING, () -> steps.close(id, CaseState.RECOVERED, ""));
        setup.at(tenth.plus(Duration.ofHours(8)));
        checks.report(id, feeling());
        assertThat(register.release(id).orElseThrow().symptoms())
                .as("of this morning")
                .isTrue();
        assertThat(freeSince(id)).isNull();
    }

    @Test
    void theFirstDayWithoutSymptomsIsEnteredAndHoldsUntilThereAreSymptomsAgain() {
        CaseId id = inCare();
        setup.at(NINE.plus(Duration.ofDays(6)));
        enter(id, AmendedField.ONSET_ON, TODAY);
        assertThatExceptionOfType(CaseRefused.class).isThrownBy(() -> enter(id, AmendedField.FREE_SINCE, TODAY));
        enter(id, AmendedField.FREE_SINCE, TODAY.plusDays(3));
        checks.report(id, feeling());
        assertThat(freeSince(id)).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void whoLeavesQuarantineBeforeItIsOverNeedsAReason() {
        CaseId contact = f1("Trần Thị Thử", f0("Nguyễn Văn Mẫu", NINE.minusSeconds(60)));
        for (CaseState end : List.of(CaseState.COMPLETED, CaseState.EXCLUDED)) {
            refuses(Reason.REASON_MISSING, () -> steps.close(contact, end, " "));
        }
        BulkOrder order = new BulkOrder(Ids.next(), BulkStep.COMPLETE, 0, "");
        assertThat(bulk.run(order, List.of(contact)).refused()).containsEntry(Reason.REASON_MISSING, 1);
        steps.close(contact, CaseState.EXCLUDED, "Không gặp F0");
        assertThat(register.find(contact).orElseThrow().state()).isEqualTo(CaseState.EXCLUDED);
    }

    @Test
    void whoWasSuspectedAndIsRegisteredAsAnF1IsQuarantinedAndCalled() {
        CaseId source = f0("Nguyễn Văn Mẫu", NINE.minusSeconds(60));
        var person = setup.person("Trần Thị Thử", 1990, "0912000001", VAN_MIEU);
        CaseId suspected = steps.register(
                new RegisterCase(person, VAN_MIEU, CaseKind.SUSPECTED, null, List.of(), HealthFacts.UNKNOWN, null, ""));
        steps.register(RegisterCase.f1(person, VAN_MIEU, Exposure.on(source, TODAY.minusDays(1), Setting.MARKET)));
        assertThat(register.find(suspected).orElseThrow()).satisfies(found -> {
            assertThat(found.kind()).isEqualTo(CaseKind.F1);
            assertThat(found.state()).isEqualTo(CaseState.IN_QUARANTINE);
            assertThat(found.until()).isEqualTo(TODAY.plusDays(13));
        });
        assertThat(contacts.calling(source).waiting()).isOne();
    }

    @Test
    void aCtIsAboveZeroAndAtMostFiftyAndARapidTestHasNone() {
        CaseId id = f0("Nguyễn Văn Mẫu", NINE.minusSeconds(60));
        for (double ct : List.of(0.0, -1.0, 50.1, 2_234.0, Double.NaN)) {
            refuses(Reason.CT_OUT_OF_RANGE, () -> steps.sample(id, pcr(NINE, ct)));
        }
        RecordSample rapid = new RecordSample(NINE, true, RecordSample.Result.POSITIVE, 31.0);
        refuses(Reason.CT_OF_RAPID_TEST, () -> steps.sample(id, rapid));
        steps.sample(id, pcr(NINE, 22.34));
    }

    @Test
    void theAlarmThatWaitsLongestComesFirst() {
        CaseId source = f0("Nguyễn Văn Mẫu", NINE.minusSeconds(60));
        CaseId older = f1("Một", source);
        CaseId newer = f1("Hai", source);
        checks.report(newer, new Assessment(92.0, 36.8, 18, Set.of()));
        setup.at(NINE.plus(Duration.ofHours(8)));
        checks.report(older, new Assessment(92.0, 36.8, 18, Set.of()));
        assertThat(checks.alarms(null, 100)).extracting(one -> one.row().id()).containsExactly(newer, older);
    }

    @Test
    void whoCameIntoTheListAfterTheHourOfACheckHasNotMissedIt() {
        setup.at(NINE.plus(Duration.ofMinutes(110)));
        f1("Một", f0("Nguyễn Văn Mẫu", NINE.minusSeconds(60)));
        setup.at(NINE.plus(Duration.ofHours(2)));
        assertThat(checks.missing(VAN_MIEU, null, 100)).isEmpty();
        setup.at(NINE.plus(Duration.ofHours(10)));
        assertThat(checks.missing(VAN_MIEU, null, 100)).hasSize(1);
    }

    private CaseId inCare() {
        CaseId id = f0("Nguyễn Văn Mẫu", NINE.minusSeconds(60));
        steps.route(id, Placement.HOME, "");
        return id;
    }

    private CaseId f0(String name, Instant resultAt) {
        return steps.register(
                RegisterCase.f0(setup.person(name, 1990, "0912000000", VAN_MIEU), VAN_MIEU, positive(resultAt)));
    }

    private CaseId f1(String name, CaseId source) {
        return steps.register(RegisterCase.f1(
                setup.person(name, 1990, "0912000000", VAN_MIEU),
                VAN_MIEU,
                Exposure.on(source, TODAY.minusDays(1), Setting.MARKET)));
    }

    private void enter(CaseId id, AmendedField field, LocalDate day) {
        amendments.amend(id, new AmendCase(-1, Map.of(field, ""), Map.of(field, day.toString())));
    }

    private InfectiousFacts infectious(CaseId id) {
        return register.infectious(List.of(id)).getFirst();
    }

    private @Nullable LocalDate freeSince(CaseId id) {
        return register.release(id).orElseThrow().freeSince();
    }

    private static Assessment feeling(Measure... signs) {
        return new Assessment(98.0, 36.8, 18, Set.of(signs));
    }

    private static RecordSample pcr(Instant at, double ct) {
        return new RecordSample(at, false, RecordSample.Result.POSITIVE, ct);
    }

    private static void refuses(Reason reason, Runnable step) {
        assertThatExceptionOfType(CaseRefused.class).isThrownBy(step::run).satisfies(e -> assertThat(e.reason())
                .isEqualTo(reason));
    }
}
