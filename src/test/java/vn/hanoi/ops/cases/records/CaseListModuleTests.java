package vn.hanoi.ops.cases.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.NoSuchCase;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.ReportDay;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

@CaseModuleTest
class CaseListModuleTests {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    CaseList list;

    @Autowired
    CaseRegister register;

    @Autowired
    AreaModes modes;

    @Autowired
    CaseReferences references;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void theReportOfTheDayRunsFromSixToSixAndAgreesWithTheListBehindIt() {
        Instant six = ReportDay.begin(TODAY);
        setup.at(NINE.plus(Duration.ofDays(1)));
        f0("Một", six.minusSeconds(1));
        f0("Hai", six);
        f0("Ba", NINE);
        f0("Bốn", ReportDay.begin(TODAY.plusDays(1)));
        assertThat(list.reported(TODAY, CaseFilter.of(Tray.ALL))).containsEntry(DetectionPlace.COMMUNITY, 2);
        assertThat(list.rows(CaseFilter.behind(TODAY, DetectionPlace.COMMUNITY), null, 50))
                .hasSize(2);
    }

    @Test
    void whatLiesOutsideTheAreaDoesNotExistExceptWhereACaseIsShared() {
        CaseId source = f0("Nguyễn Văn Mẫu", NINE.minus(Duration.ofHours(1)));
        CaseId other = f0("Lê Văn Khác", NINE.minus(Duration.ofHours(1)));
        CasesSetup.hoanKiem();
        assertThat(list.find(source)).isEmpty();
        assertThatExceptionOfType(NoSuchCase.class).isThrownBy(() -> steps.reach(source, Station.FIRST_CALL, NINE, ""));
        steps.register(RegisterCase.f1(
                setup.person("Trần Thị Thử", 1990, "0912000111", CasesSetup.HANG_BAI),
                CasesSetup.HANG_BAI,
                Exposure.on(source, TODAY, Setting.WORK)));
        assertThat(list.find(source)).isPresent();
        assertThat(list.find(other)).isEmpty();
    }

    @Test
    void stepsBelongToHealthOfficers() {
        CaseId id = f0("Nguyễn Văn Mẫu", NINE.minusSeconds(60));
        CasesSetup.chief();
        assertThat(list.find(id)).isPresent();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> steps.route(id, Placement.HOME, ""));
        CasesSetup.login("congan", "01.006", "WARD_POLICE");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> list.find(id));
    }

    @Test
    void anAreaThatWorksByListsCallsOnlyTheRiskGroupsOfTheRules() {
        CasesSetup.chief();
        modes.listsOn(CasesSetup.VAN_MIEU, "Công văn 1");
        CasesSetup.dongDa();
        CaseId young = steps.register(RegisterCase.f0(person("Trẻ"), VAN_MIEU, positive(NINE.minusSeconds(60)))
                .knowing(HealthFacts.born(1995)));
        CaseId old = steps.register(RegisterCase.f0(person("Già"), VAN_MIEU, positive(NINE.minusSeconds(60)))
                .knowing(HealthFacts.born(1940)));
        assertThat(details(young).clocks().of(Station.FIRST_CALL)).isEmpty();
        assertThat(details(young).clocks().of(Station.ROUTED)).isPresent();
        assertThat(details(old).clocks().of(Station.FIRST_CALL)).isPresent();
        assertThat(details(old).clocks().of(Station.SAMPLES)).isEmpty();
    }

    @Test
    void aMergeOfPersonsTakesTheCasesAlongAndItsUndoingGivesThemBack() {
        CaseId id = f0("Nguyễn Văn Mẫu", NINE.minusSeconds(60));
        PersonId was = facts(id).person();
        PersonId kept = person("Nguyễn Văn Mẫu Hai");
        assertThat(references.count(was)).isOne();
        String token = references.repoint(was, kept);
        assertThat(facts(id).person()).isEqualTo(kept);
        references.restore(kept, was, token);
        assertThat(facts(id).person()).isEqualTo(was);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "01.006", "01.006.00181"})
    void theFirstPageComesFromAnIndexInItsOrderWhateverTheStatisticsSay(String area) {
        f0("Một", NINE.minusSeconds(60));
        AreaScope scope = new AreaScope(List.of(new AreaPath(area)));
        for (Tray tray : List.of(Tray.CLOCK, Tray.DUE, Tray.OPEN, Tray.ALL)) {
            CaseConditions conditions = new CaseConditions(scope, CaseFilter.of(tray), NINE);
            List<String> plan = jdbc.sql("EXPLAIN FORMAT=TRADITIONAL " + CaseQuery.sql(conditions, 100))
                    .params(conditions.parameters())
                    .query((row, n) -> row.getString("key") + " " + row.getString("Extra"))
                    .list();
            assertThat(plan).as(tray + " of " + area).singleElement().satisfies(step -> assertThat(step)
                    .doesNotContain("null", "filesort", "temporary"));
        }
    }

    private CaseId f0(String name, Instant resultAt) {
        return steps.register(RegisterCase.f0(person(name), VAN_MIEU, positive(resultAt)));
    }

    private PersonId person(String name) {
        return setup.person(name, 1990, "0912000000", VAN_MIEU);
    }

    private CaseFacts facts(CaseId id) {
        return register.find(id).orElseThrow();
    }

    private CaseDetails details(CaseId id) {
        return list.find(id).orElseThrow();
    }
}
