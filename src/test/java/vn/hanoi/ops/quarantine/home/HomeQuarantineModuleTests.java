package vn.hanoi.ops.quarantine.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hanoi.ops.quarantine.QuarantineSetup.TODAY;
import static vn.hanoi.ops.quarantine.QuarantineSetup.VAN_MIEU;
import static vn.hanoi.ops.quarantine.QuarantineSetup.paper;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.cases.rules.ProtectionRules;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.Sex;
import vn.hanoi.ops.quarantine.HomeQuarantineBroken;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineSetup;
import vn.hanoi.ops.quarantine.orders.OrderData;

@ApplicationModuleTest(module = "quarantine", mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(QuarantineSetup.class)
class HomeQuarantineModuleTests {

    @Autowired
    QuarantineSetup setup;

    @Autowired
    HomeQuarantine home;

    @Autowired
    HomeList list;

    @Autowired
    Household households;

    @Autowired
    DoorSigns signs;

    @Autowired
    JdbcClient jdbc;

    private OrderId order;

    @BeforeEach
    void anOrderAtHome() {
        setup.begin();
        setup.homeWard();
        order = home.decide(data(setup.woman("Đỗ Thị Mẫu")));
    }

    @Test
    void theWardsPoliceCheckByPlanAndTheListSaysWhoIsLeft() {
        setup.police();
        assertThat(list.counts()).containsEntry(HomeTray.TO_CHECK, 1).containsEntry(HomeTray.RUNNING, 1);
        home.check(order, CheckKind.VISIT, false, HomeFinding.PRESENT, "", false);
        assertThat(list.counts()).containsEntry(HomeTray.TO_CHECK, 0);
        setup.daysLater(2);
        assertThat(list.rows(HomeTray.MISSED, null, 10)).extracting(HomeRow::id).containsExactly(order);
        assertThat(home.checks(order)).extracting(HomeCheck::found).containsExactly(HomeFinding.PRESENT);
    }

    @Test
    void aBreachIsToldToEnforcementWithItsReason(AssertablePublishedEvents events) {
        setup.police();
        assertThatThrownBy(() -> home.check(order, CheckKind.VISIT, true, HomeFinding.ABSENT, " ", true))
                .satisfies(refused(Reason.REASON_MISSING));
        assertThatThrownBy(() -> home.check(order, CheckKind.CALL, true, HomeFinding.PRESENT, "Sai", true))
                .satisfies(refused(Reason.REASON_MISSING));
        home.check(order, CheckKind.VISIT, true, HomeFinding.ABSENT, "Cửa khóa, hàng xóm xác nhận đã đi", true);
        assertThat(events.ofType(HomeQuarantineBroken.class)
                        .matching(e -> e.order().equals(order)))
                .hasSize(1);
    }

    @Test
    void whoLivesAtOneAddressIsShownTogether() {
        PersonId mother = setup.person("Đỗ Thị Mẹ", Sex.FEMALE, 1980, "Số 7 Ngõ Mẫu, Văn Miếu, Đống Đa");
        PersonId son = setup.person("Đỗ Văn Con", Sex.MALE, 2005, "Số 7 Ngõ Mẫu, Văn Miếu, Đống Đa");
        OrderId first = home.decide(data(mother));
        OrderId second = home.decide(data(son));
        assertThat(households.of(first)).extracting(HomeRow::id).containsExactly(second);
        assertThat(households.of(order)).isEmpty();
        setup.login("congan.hangbai", "2021:01.002.00082", Role.WARD_POLICE);
        assertThat(households.of(first)).isEmpty();
    }

    @Test
    void aDeathAtHomeClosesTheOrder() {
        assertThatThrownBy(() -> home.died(order, " ")).satisfies(refused(Reason.REASON_MISSING));
        home.died(order, "Bệnh nền");
        assertThat(list.counts()).containsEntry(HomeTray.RUNNING, 0);
    }

    @Test
    void theSignAtTheDoorHasACodeAndNobodysName() {
        setup.police();
        byte[] pdf = signs.pdf(order);
        assertThat(pdf).startsWith("%PDF".getBytes());
        String code = home.sign(order);
        assertThat(code).hasSize(8).isEqualTo(home.sign(order));
    }

    @Test
    void someHomesAreDrawnEveryDay() {
        for (int n = 0; n < 40; n++) {
            home.decide(data(setup.woman("Người Mẫu " + n)));
        }
        jdbc.sql("UPDATE quarantine_home_rule SET random_percent = 50").update();
        try {
            int first = list.counts().get(HomeTray.DRAWN);
            assertThat(first).isBetween(5, 36);
            List<OrderId> today = list.rows(HomeTray.DRAWN, null, 100).stream()
                    .map(HomeRow::id)
                    .toList();
            setup.daysLater(1);
            List<OrderId> tomorrow = list.rows(HomeTray.DRAWN, null, 100).stream()
                    .map(HomeRow::id)
                    .toList();
            assertThat(tomorrow).isNotEqualTo(today);
        } finally {
            jdbc.sql("UPDATE quarantine_home_rule SET random_percent = 10").update();
        }
    }

    @Test
    void endsWithChecksPassedOrAReasonAndOnlyInTheOwnArea() {
        assertThatThrownBy(() -> home.complete(order, "")).satisfies(refused(Reason.CHECKS_OPEN));
        home.complete(order, "Chuyển hồ sơ sang tỉnh khác");
        assertThat(list.counts()).containsEntry(HomeTray.RUNNING, 0).containsEntry(HomeTray.RETURNED, 1);
    }

    @Test
    void whatLiesElsewhereDoesNotExistAndManagersOfSitesHaveNoBusinessHere() {
        setup.login("congan.hangbai", "2021:01.002.00082", Role.WARD_POLICE);
        assertThat(list.rows(HomeTray.RUNNING, null, 10)).isEmpty();
        assertThatThrownBy(() -> home.check(order, CheckKind.CALL, false, HomeFinding.PRESENT, "", false))
                .satisfies(refused(Reason.NOT_FOUND));
        setup.manager();
        assertThatThrownBy(() -> list.counts()).isInstanceOf(AccessDeniedException.class);
    }

    private static OrderData data(PersonId person) {
        return new OrderData(
                person, paper(), TODAY.minusDays(2), null, VAN_MIEU, VAN_MIEU, null, ProtectionRules.History.UNKNOWN);
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> refused(Reason reason) {
        return e -> assertThat(((QuarantineRefused) e).reason()).isEqualTo(reason);
    }
}
