package vn.hanoi.ops.cases.records;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.records.HomeCareLists.Figures;
import vn.hanoi.ops.kernel.AreaPath;

@CaseModuleTest
class HomeCareListsModuleTests {

    private static final AreaPath DONG_DA = new AreaPath("01.006");
    private static final Instant NOON = NINE.plusSeconds(3 * 3_600);

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    AreaModes modes;

    @Autowired
    HomeCareLists lists;

    @Autowired
    SelfReports reports;

    private CaseId old = CaseId.next();
    private CaseId young = CaseId.next();

    @BeforeEach
    void twoAtHomeInADistrictThatWorksByLists() {
        setup.begin();
        CasesSetup.chief();
        modes.listsOn(DONG_DA, "Công văn 1 của Ban Chỉ đạo");
        CasesSetup.dongDa();
        old = f0("Nguyễn Văn Già", 1935, "0912000001");
        young = f0("Trần Thị Trẻ", 1999, "0912000002");
        setup.at(NOON);
    }

    @AfterEach
    void backToRealTime() {
        setup.realTime();
    }

    private CaseId f0(String name, int born, String phone) {
        CaseId id = steps.register(RegisterCase.f0(setup.person(name, born, phone, VAN_MIEU), VAN_MIEU, positive(NINE))
                .knowing(new HealthFacts(null, born, 2, null, null)));
        steps.route(id, Placement.HOME, "");
        return id;
    }

    @Test
    void linksForEverybodyAtHomeWhoHasNoneAreMadeAtOnceAndFiguresFollow() {
        Figures before = lists.figures(DONG_DA, NOON);
        assertThat(before.atHome()).isEqualTo(2);
        assertThat(before.linked()).isZero();
        List<CaseRow> without = lists.withoutLink(DONG_DA, NOON, null, 100);
        Map<CaseId, SelfReports.Link> made = reports.links(without);
        assertThat(made).containsOnlyKeys(old, young);
        assertThat(lists.withoutLink(DONG_DA, NOON)).isZero();
        assertThat(reports.standing(made.get(old).token())).isPresent();
        reports.take(made.get(old).token(), new Assessment(91.0, null, null, Set.of()));
        Figures after = lists.figures(DONG_DA, NOON);
        assertThat(after).isEqualTo(new Figures(2, 2, 1, 1, before.toCall()));
        assertThat(lists.lines(DONG_DA, NOON, 10))
                .filteredOn(line -> line.row().id().equals(old))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.alarm()).isTrue();
                    assertThat(line.linkUntil()).isNotNull();
                    assertThat(line.lastCheck()).isNotNull();
                });
    }

    @Test
    void theHighestRiskStandsInFrontAndOtherAreasSeeNothing() {
        assertThat(lists.areas()).hasSize(1);
        assertThat(lists.lines(DONG_DA, NOON, 10).getFirst().row().id()).isEqualTo(old);
        List<CaseRow> rows = lists.withoutLink(DONG_DA, NOON, null, 100);
        CasesSetup.hoanKiem();
        assertThat(lists.areas()).isEmpty();
        assertThat(lists.figures(DONG_DA, NOON).atHome()).isZero();
        assertThat(reports.links(rows)).isEmpty();
    }
}
