package vn.hanoi.ops.cases.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.NoSuchCase;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.CaseModuleTest;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.records.Contacts;
import vn.hanoi.ops.cases.records.Marker;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

@CaseModuleTest
class ClustersModuleTests {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    Contacts contacts;

    @Autowired
    Clusters clusters;

    @Autowired
    Privacy privacy;

    @Autowired
    JdbcTemplate jdbc;

    private CaseId first;
    private CaseId second;
    private CaseId third;

    @BeforeEach
    void aChainOfThreeInTwoDistricts() {
        setup.begin();
        CasesSetup.city();
        first = f0("Trần Văn Một", CasesSetup.VAN_MIEU);
        second = contact("Trần Văn Hai", CasesSetup.VAN_CHUONG, first);
        steps.confirm(second, CasesSetup.positive(CasesSetup.NINE));
        third = contact("Trần Văn Ba", CasesSetup.HANG_BAI, second);
    }

    @AfterEach
    void leave() {
        setup.realTime();
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOutbreakIsFollowedFromF0ToF0InBothDirections() {
        assertThat(clusters.around(second).nodes()).extracting(TreeNode::id).containsOnly(first, second, third);
        assertThat(clusters.around(first).links()).hasSize(2);
    }

    @Test
    void itEndsAtContactsWhoDidNotTurnF0() {
        assertThat(clusters.around(third).nodes()).extracting(TreeNode::id).contains(second, third);
        assertThat(clusters.around(third).whole()).isTrue();
    }

    @Test
    void anotherDistrictsCaseIsNotAStartForMe() {
        CasesSetup.hoanKiem();
        assertThatThrownBy(() -> clusters.around(first)).isInstanceOf(NoSuchCase.class);
        assertThat(clusters.around(third).nodes()).hasSizeGreaterThan(1);
    }

    @Test
    void aTreeOfExactlyTwoThousandCasesIsWholeHoweverOftenTheyMet() {
        meet(third, Clusters.MOST - 3);
        assertThat(clusters.around(third).nodes()).hasSize(Clusters.MOST);
        assertThat(clusters.around(third).whole()).isTrue();
        meet(third, 1);
        assertThat(clusters.around(third).nodes()).hasSize(Clusters.MOST);
        assertThat(clusters.around(third).whole()).isFalse();
    }

    /** Contacts who met the source on two days each. */
    private void meet(CaseId source, int contacts) {
        List<Object[]> cases = new ArrayList<>();
        List<Object[]> meetings = new ArrayList<>();
        for (int i = 0; i < contacts; i++) {
            byte[] id = Ids.bytes(CaseId.next().value());
            cases.add(new Object[] {id, 10_000 + contacts + i, Ids.bytes(source.value())});
            for (int day = 1; day <= 2; day++) {
                meetings.add(new Object[] {
                    Ids.bytes(Ids.next()), Ids.bytes(source.value()), id, CasesSetup.TODAY.minusDays(day)
                });
            }
        }
        jdbc.batchUpdate(
                "INSERT INTO cases_case (id, version, year, number, person_id, area_path, district_path, kind, state,"
                        + " rules_version, registered_at) SELECT ?, 0, year, ?, person_id, area_path, district_path, 'F1',"
                        + " 'IN_QUARANTINE', rules_version, registered_at FROM cases_case c WHERE c.id = ?",
                cases);
        jdbc.batchUpdate(
                "INSERT INTO cases_exposure (id, source_id, contact_id, last_on, ongoing, setting, worn, entered_by,"
                        + " entered_at) VALUES (?, ?, ?, ?, FALSE, 'WORK', 'UNKNOWN', 'yte', '2021-09-21 02:00:00')",
                meetings);
    }

    @Test
    void placesAtWhichTwoCasesWereAreCommon() {
        contacts.mark(first, stay("Chợ Mẫu"));
        contacts.mark(second, stay("cho mau"));
        contacts.mark(second, stay("Quán nước"));
        assertThat(clusters.placesOf(clusters.around(first))).singleElement().satisfies(place -> {
            assertThat(place.cases()).isEqualTo(2);
            assertThat(privacy.on(Channel.LIST).serving(Purpose.TRACING).text(place.marker()))
                    .isEqualTo("Chợ Mẫu");
        });
    }

    private static Marker.Stay stay(String place) {
        return new Marker.Stay(
                place,
                null,
                CasesSetup.NINE.minus(Duration.ofDays(2)),
                CasesSetup.NINE.minus(Duration.ofDays(2)).plus(Duration.ofHours(1)),
                Setting.MARKET,
                "");
    }

    private CaseId f0(String name, AreaPath area) {
        return steps.register(RegisterCase.f0(
                setup.person(name, 1980, "0912000001", area), area, CasesSetup.positive(CasesSetup.NINE)));
    }

    private CaseId contact(String name, AreaPath area, CaseId source) {
        return steps.register(RegisterCase.f1(
                setup.person(name, 1990, "0912000002", area),
                area,
                Exposure.on(source, CasesSetup.TODAY.minusDays(1), Setting.MARKET)));
    }
}
