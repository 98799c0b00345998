package vn.hanoi.ops.cases.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
