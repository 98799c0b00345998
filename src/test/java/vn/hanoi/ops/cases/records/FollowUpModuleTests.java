package vn.hanoi.ops.cases.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.HealthChecks.Alarmed;
import vn.hanoi.ops.cases.rules.Why;
import vn.hanoi.ops.kernel.Ids;

@CaseModuleTest
class FollowUpModuleTests {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    CaseList list;

    @Autowired
    CaseRegister register;

    @Autowired
    HealthChecks checks;

    @Autowired
    BulkSteps bulk;

    @Autowired
    Amendments amendments;

    private CaseId source = CaseId.next();

    @BeforeEach
    void oneF0() {
        setup.begin();
        source = steps.register(RegisterCase.f0(
                setup.person("Nguyễn Văn Mẫu", 1980, "0912000999", VAN_MIEU),
                VAN_MIEU,
                positive(NINE.minusSeconds(60))));
    }

    @Test
    void lowOxygenRaisesAnAlarmUntilSomebodySeesToIt() {
        CaseId one = contact("Một");
        assertThat(checks.report(one, values(92, 36.8))).extracting(Why::code).containsExactly("ALARM_SPO2");
        assertThat(checks.alarms(null, 100))
                .extracting(first -> first.row().id())
                .containsExactly(one);
        checks.handle(one, "Đã gọi 115");
        assertThat(checks.alarms(null, 100)).isEmpty();
    }

    @Test
    void feverRaisesTheAlarmAtTheSecondCheckInARow() {
        CaseId one = contact("Một");
        assertThat(checks.report(one, values(98, 38.5))).isEmpty();
        setup.at(NINE.plus(Duration.ofHours(8)));
        assertThat(checks.report(one, values(98, 38.2))).extracting(Why::code).containsExactly("ALARM_FEVER");
    }

    @Test
    void whoHasNotReportedIsCountedByWardTwoHoursAfterTheHour() {
        contact("Một");
        CaseId two = contact("Hai");
        setup.at(NINE.plus(Duration.ofHours(7)));
        checks.report(two, values(98, 36.6));
        setup.at(NINE.plus(Duration.ofHours(11)));
        assertThat(checks.missingByWard()).singleElement().satisfies(ward -> assertThat(ward.people())
                .isOne());
        assertThat(checks.missing(VAN_MIEU, null, 100)).hasSize(1);
    }

    @Test
    void whoCameHomeAfterTheHourHasMissedNothing() {
        setup.at(NINE.plus(Duration.ofMinutes(80)));
        steps.route(source, Placement.HOME, "");
        setup.at(NINE.plus(Duration.ofMinutes(121)));
        assertThat(checks.missing(VAN_MIEU, null, 100)).isEmpty();
        setup.at(NINE.plus(Duration.ofHours(11)));
        assertThat(checks.missing(VAN_MIEU, null, 100)).hasSize(1);
        steps.route(source, Placement.TIER_2, "");
        setup.at(NINE.plus(Duration.ofMinutes(1_520)));
        steps.route(source, Placement.HOME, "");
        setup.at(NINE.plus(Duration.ofMinutes(1_570)));
        assertThat(checks.missing(VAN_MIEU, null, 100))
                .as("home since the second hour")
                .isEmpty();
    }

    @Test
    void aWardWithSixHundredMissingShowsAllOfThem() {
        var person = setup.person("Người Đông", 1990, "0912000077", VAN_MIEU);
        Exposure met = Exposure.on(source, TODAY.minusDays(1), Setting.MARKET);
        ManyCases.Entry entry =
                new ManyCases.Entry(person, VAN_MIEU, CaseKind.F1, null, List.of(met), HealthFacts.UNKNOWN, null, null);
        List<CaseId> all = many.admit(Collections.nCopies(600, entry), "Tệp");
        setup.at(NINE.plus(Duration.ofHours(11)));
        assertThat(checks.missingByWard()).singleElement().satisfies(ward -> assertThat(ward.people())
                .isEqualTo(600));
        Set<CaseId> seen = new HashSet<>();
        CaseId last = null;
        for (int page = 0; page < 3; page++) {
            for (CaseRow row : checks.missing(VAN_MIEU, last, 250)) {
                seen.add(row.id());
                last = row.id();
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
        jdbc.sql("INSERT INTO cases_check (case_id, checked_on, part, at, signs, entered_by, alarm)"
                        + " SELECT id, '2021-09-21', 1, '2021-09-21 02:00:00', '', 'yte', TRUE FROM cases_case"
                        + " WHERE kind = 'F1'")
                .update();
        assertThat(checks.alarmed()).isEqualTo(600);
        Set<CaseId> alarmed = new HashSet<>();
        Alarmed oldest = null;
        for (int page = 0; page < 3; page++) {
            for (Alarmed one : checks.alarms(oldest, 250)) {
                alarmed.add(one.row().id());
                oldest = one;
            }
        }
        assertThat(alarmed).hasSize(600);
    }

    @Autowired
    ManyCases many;

    @Autowired
    JdbcClient jdbc;

    @Test
    void samplesAreDueOnTheDaysOfTheRules() {
        contact("Một");
        assertThat(list.rows(CaseFilter.of(Tray.TESTS), null, 10)).hasSize(1);
        CaseId one = list.rows(CaseFilter.of(Tray.TESTS), null, 10).getFirst().id();
        steps.sample(one, new RecordSample(NINE, false, RecordSample.Result.AWAITED, null));
        assertThat(list.rows(CaseFilter.of(Tray.TESTS), null, 10)).isEmpty();
        setup.at(NINE.plus(Duration.ofDays(6)));
        assertThat(list.rows(CaseFilter.of(Tray.TESTS), null, 10)).hasSize(1);
    }

    @Test
    void aBulkStepSaysBeforeWhomItFitsAndIsTakenBackWhole() {
        List<CaseId> all = new ArrayList<>(List.of(source));
        for (int i = 0; i < 5; i++) {
            all.add(contact("Người " + i));
        }
        setup.at(NINE.plus(Duration.ofDays(14)));
        BulkOrder order = new BulkOrder(Ids.next(), BulkStep.END_QUARANTINE, 0, "");
        BulkResult would = bulk.preview(order, all);
        assertThat(would.done()).isEqualTo(5);
        assertThat(would.all()).isEqualTo(6);
        assertThat(state(all.get(1))).isEqualTo(CaseState.IN_QUARANTINE);
        assertThat(bulk.run(order, all).done()).isEqualTo(5);
        assertThat(state(all.get(1))).isEqualTo(CaseState.MONITORED);
        steps.close(all.get(1), CaseState.COMPLETED, "");
        assertThat(bulk.undo(order.id())).isEqualTo(4);
        assertThat(state(all.get(1))).isEqualTo(CaseState.COMPLETED);
        assertThat(state(all.get(2))).isEqualTo(CaseState.IN_QUARANTINE);
    }

    @Test
    void whatTwoOfficersChangeAtDifferentFieldsIsJoined() {
        int seen = version();
        amend(seen, AmendedField.DOSES, "", "2");
        amend(seen, AmendedField.ONSET_ON, "", "2021-09-18");
        assertThat(list.find(source).orElseThrow().version()).isGreaterThan(seen);
        assertThat(amended()).containsEntry(AmendedField.DOSES, "2").containsEntry(AmendedField.ONSET_ON, "2021-09-18");
    }

    @Test
    void whenBothChangeOneFieldTheSecondSeesWhoChangedWhatAndDecides() {
        int seen = version();
        CasesSetup.login("yte.khac", "01.006", "HEALTH_OFFICER");
        amend(seen, AmendedField.DOSES, "", "2");
        CasesSetup.dongDa();
        assertThatExceptionOfType(AmendedMeanwhile.class)
                .isThrownBy(() -> amend(seen, AmendedField.DOSES, "", "1"))
                .satisfies(e -> {
                    assertThat(e.clashes()).singleElement().satisfies(clash -> {
                        assertThat(clash.officer()).isEqualTo("yte.khac");
                        assertThat(clash.mine()).isEqualTo("1");
                        assertThat(clash.theirs()).isEqualTo("2");
                    });
                    amend(e.version(), AmendedField.DOSES, "2", "1");
                });
        assertThat(amended()).containsEntry(AmendedField.DOSES, "1");
    }

    @Autowired
    CaseBook book;

    private Map<AmendedField, String> amended() {
        CaseRecord record = book.findById(source).orElseThrow();
        return AmendedValues.of(record.clinical().facts(), record.placement());
    }

    private void amend(int version, AmendedField field, String before, String after) {
        amendments.amend(source, new AmendCase(version, Map.of(field, before), Map.of(field, after)));
    }

    private int version() {
        return list.find(source).orElseThrow().version();
    }

    private CaseState state(CaseId id) {
        return register.find(id).orElseThrow().state();
    }

    private static Assessment values(double spo2, double temperature) {
        return new Assessment(spo2, temperature, 18, Set.of());
    }

    private CaseId contact(String name) {
        return steps.register(RegisterCase.f1(
                setup.person(name, 1990, "0912000001", VAN_MIEU),
                VAN_MIEU,
                Exposure.on(source, TODAY.minusDays(1), Setting.MARKET)));
    }
}
