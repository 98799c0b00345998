package vn.hanoi.ops.quarantine.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineSetup;
import vn.hanoi.ops.quarantine.ReviewId;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.sites.Post;
import vn.hanoi.ops.quarantine.sites.QuarantineSiteRegister;
import vn.hanoi.ops.quarantine.sites.SiteDetails;

/** What needs two officers: hours of grace, and a violation. */
@ApplicationModuleTest(module = "quarantine", mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(QuarantineSetup.class)
class SecondOfficerModuleTests {

    private static final Instant NOON = Instant.parse("2021-09-21T03:10:00Z");
    private static final Set<WatchCode> PRESENCE = Set.of(WatchCode.PRESENCE);

    @Autowired
    QuarantineSetup setup;

    @Autowired
    QuarantineSiteRegister register;

    @Autowired
    SiteCameras cameras;

    @Autowired
    ComplianceDetections detections;

    @Autowired
    Reviews reviews;

    @Autowired
    ReviewList list;

    @Autowired
    GraceProposals graces;

    @Autowired
    WatchRules rules;

    @Autowired
    WatchBoard board;

    private SiteId site;

    @BeforeEach
    void aSiteWithThreeManagersAndACamera() {
        setup.begin();
        rules.refresh();
        site = setup.site("PV-1");
        for (String account : List.of("cachly2.phapvan", "cachly3.phapvan")) {
            register.employ(site, new SiteDetails.Member(account, "Bùi Thị Mẫu", Post.MANAGER));
        }
        setup.manager();
        cameras.register(site, new SiteCameraData("pv-cong", "Cổng", "GATE", "", "", "", ""));
        board.refresh();
    }

    @Test
    void hoursOfGraceOfASiteAreProposedByItsManagerAndHoldWhenASecondOfficerApproves() {
        UUID id = graces.add(
                "PV-1",
                "Phát đồ tiếp tế",
                Set.of(WatchCode.GATE),
                LocalTime.of(10, 0),
                LocalTime.of(11, 0),
                "Kế hoạch");
        assertThat(rules.grace(WatchCode.GATE, "PV-1", NOON)).isEmpty();
        assertThatThrownBy(() -> graces.approve(id)).satisfies(refused(Reason.SECOND_OFFICER));
        setup.manager("cachly.khac");
        assertThat(graces.open()).isEmpty();
        assertThatThrownBy(() -> graces.approve(id)).satisfies(refused(Reason.WRONG_STATE));
        setup.manager("cachly2.phapvan");
        graces.approve(id);
        assertThat(rules.grace(WatchCode.GATE, "PV-1", NOON)).isPresent();
        assertThat(rules.grace(WatchCode.GATE, "PV-2", NOON)).isEmpty();
        assertThatThrownBy(() -> graces.approve(id)).satisfies(refused(Reason.WRONG_STATE));
    }

    @Test
    void hoursOfGraceEndWhenASecondOfficerApprovesTheEnd() {
        setup.admin();
        Grace dinner = graces.graces().stream()
                .filter(grace -> grace.name().equals("Bữa tối"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> graces.end(dinner.id(), " ")).satisfies(refused(Reason.REASON_MISSING));
        UUID id = graces.end(dinner.id(), "Đổi giờ ăn");
        setup.login("chihuy", "2021:01", Role.COMMAND_CENTRE);
        graces.approve(id);
        assertThat(rules.grace(WatchCode.PRESENCE, "PV-1", Instant.parse("2021-09-21T11:10:00Z")))
                .isEmpty();
        assertThatThrownBy(() -> graces.end(dinner.id(), "Lần nữa")).satisfies(refused(Reason.WRONG_STATE));
    }

    @Test
    void aManagerProposesForTheOwnSiteOnlyAndWithAReason() {
        assertThatThrownBy(() -> graces.add("", "Mọi khu", PRESENCE, LocalTime.of(1, 0), LocalTime.of(2, 0), "x"))
                .satisfies(refused(Reason.NOT_FOUND));
        assertThatThrownBy(() -> graces.add("PV-9", "Khác", PRESENCE, LocalTime.of(1, 0), LocalTime.of(2, 0), "x"))
                .satisfies(refused(Reason.NOT_FOUND));
        assertThatThrownBy(() -> graces.add("PV-1", "Bữa", PRESENCE, LocalTime.of(2, 0), LocalTime.of(1, 0), "x"))
                .satisfies(refused(Reason.END_BEFORE_START));
        assertThatThrownBy(() -> graces.add("PV-1", " ", PRESENCE, LocalTime.of(1, 0), LocalTime.of(2, 0), "x"))
                .satisfies(refused(Reason.OUT_OF_RANGE));
        assertThatThrownBy(() -> graces.add("PV-1", "Bữa", PRESENCE, LocalTime.of(1, 0), LocalTime.of(2, 0), " "))
                .satisfies(refused(Reason.REASON_MISSING));
        graces.reject(graces.add("PV-1", "Bữa", PRESENCE, LocalTime.of(1, 0), LocalTime.of(2, 0), "x"));
        assertThat(graces.open()).isEmpty();
    }

    @Test
    void twoWhoApproveTheSameHoursAtOncePutThemIntoForceOnce() throws Exception {
        UUID id = graces.add("PV-1", "Bữa phụ", PRESENCE, LocalTime.of(9, 0), LocalTime.of(10, 0), "Kế hoạch");
        assertThat(atOnce(() -> graces.approve(id))).containsExactlyInAnyOrder("", "REFUSED");
        assertThat(rules.graces()).filteredOn(g -> g.name().equals("Bữa phụ")).hasSize(1);
    }

    @Test
    void twoOfficersWhoConfirmAtOnceMakeOneViolation() throws Exception {
        ReviewId id = judged();
        assertThat(atOnce(() -> reviews.confirm(id, true))).containsExactlyInAnyOrder("", "REFUSED");
        assertThat(list.find(id).orElseThrow().state()).isEqualTo(ReviewState.CONFIRMED);
    }

    @Test
    void theFirstOfficerIsNotTheSecondOneInAnotherSession() {
        ReviewId id = judged();
        setup.manager();
        assertThatThrownBy(() -> reviews.confirm(id, true)).satisfies(refused(Reason.SECOND_OFFICER));
        assertThatThrownBy(() -> reviews.confirm(id, false)).satisfies(refused(Reason.SECOND_OFFICER));
        assertThat(list.find(id).orElseThrow().state()).isEqualTo(ReviewState.TO_CONFIRM);
    }

    private ReviewId judged() {
        detections.take(List.of(
                new Detection("pv-cong", WatchCode.GATE, QuarantineSetup.NINE.minusSeconds(60), 1, "a", false)));
        ReviewId id =
                list.rows(Optional.of(site), ReviewState.OPEN, true).getFirst().id();
        reviews.judge(id, Verdict.TRUE, "Đã mời vào", null);
        return id;
    }

    /** Takes a step as two other managers at the same time. @return for each, blank or that it was refused */
    private List<String> atOnce(Runnable step) throws Exception {
        List<Callable<String>> both = List.of("cachly2.phapvan", "cachly3.phapvan").stream()
                .<Callable<String>>map(account -> () -> {
                    setup.manager(account);
                    try {
                        step.run();
                        return "";
                    } catch (QuarantineRefused
                            | OptimisticLockingFailureException
                            | PessimisticLockingFailureException e) {
                        return "REFUSED";
                    }
                })
                .toList();
        List<String> outcomes = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (Future<String> one : pool.invokeAll(both)) {
                outcomes.add(one.get());
            }
        }
        return outcomes;
    }

    private static ThrowingConsumer<Throwable> refused(Reason reason) {
        return e -> assertThat(((QuarantineRefused) e).reason()).isEqualTo(reason);
    }
}
