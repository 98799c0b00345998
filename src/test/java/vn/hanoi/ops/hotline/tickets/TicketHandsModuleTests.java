package vn.hanoi.ops.hotline.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.hotline.HotlineSetup.VAN_MIEU;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.HotlineSetup;
import vn.hanoi.ops.hotline.InspectionAnswered;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.hotline.calls.CallOutcome;
import vn.hanoi.ops.hotline.calls.Calls;
import vn.hanoi.ops.hotline.calls.LogCall;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

@HotlineModuleTest
class TicketHandsModuleTests {

    @Autowired
    HotlineSetup setup;

    @Autowired
    TicketIntake intake;

    @Autowired
    Tickets tickets;

    @Autowired
    TicketWork work;

    @Autowired
    TicketTriage triage;

    @Autowired
    TicketBulk bulk;

    @Autowired
    DeskOfficers officers;

    @Autowired
    Calls calls;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void aReturnToTheWrongUnitIsTakenBackWhileNobodyElseActed() {
        TicketId id = crowd();
        TicketRow before = row(id);
        ward(before.area());
        work.returnWrong(id, "Không thuộc địa bàn");
        assertThat(row(id).desk()).isEqualTo("CITY");
        ward(before.area());
        work.takeBackReturn(id, before);
        assertThat(row(id).state()).isEqualTo(TicketState.FORWARDED);
        assertThat(row(id).desk()).isEqualTo("WARD");
        ward(before.area());
        work.returnWrong(id, "Không thuộc địa bàn");
        setup.operator();
        triage.classify(id, "CROWD");
        ward(before.area());
        assertThatExceptionOfType(TicketRefused.class)
                .isThrownBy(() -> work.takeBackReturn(id, before))
                .extracting(TicketRefused::reason)
                .isEqualTo(Reason.WRONG_STATE);
    }

    @Test
    void aTicketIsAssignedToOfficersOfItsDeskOnly() {
        TicketId id = crowd();
        AreaPath ward = row(id).area();
        setup.hangBai();
        officers.seen();
        setup.login("canbo.phuong", ward.value(), Role.WARD_POLICE);
        officers.seen();
        List<DeskOfficer> fitting = officers.of("WARD", ward);
        assertThat(fitting).extracting(DeskOfficer::account).contains("canbo.phuong");
        assertThat(fitting).extracting(DeskOfficer::account).doesNotContain("congan.hangbai");
        work.assign(id, fitting.getFirst());
        assertThat(row(id).assignee()).isEqualTo(fitting.getFirst().account());
        DeskOfficer operator = new DeskOfficer(
                "tongdai1022",
                "Tổng đài",
                java.util.Set.of(Role.HOTLINE_OPERATOR),
                List.of(AreaPath.CITY),
                Presence.READY,
                HotlineSetup.NINE,
                HotlineSetup.NINE);
        assertThatExceptionOfType(TicketRefused.class)
                .isThrownBy(() -> work.assign(id, operator))
                .extracting(TicketRefused::reason)
                .isEqualTo(Reason.UNKNOWN_OFFICER);
    }

    @Test
    void aStepForSeveralIsToldBeforeTakenAndTakenBackWhole() {
        List<TicketId> ids = List.of(crowd(), crowd(), answered());
        BulkOrder order =
                BulkOrder.handOver(Ids.next(), "INSPECTION", row(ids.getFirst()).area(), "Tổ kiểm tra đang ở gần");
        assertThat(bulk.preview(order, ids)).isEqualTo(new BulkResult(2, Map.of(Reason.WRONG_STATE, 1)));
        assertThat(row(ids.getFirst()).desk()).isEqualTo("WARD");
        assertThat(bulk.run(order, ids).done()).isEqualTo(2);
        assertThat(row(ids.getFirst()).desk()).isEqualTo("INSPECTION");
        triage.changeTerms(ids.get(1), "LIFE", "Có người ngất");
        assertThat(bulk.undo(order.id())).isEqualTo(1);
        assertThat(row(ids.getFirst()).desk()).isEqualTo("WARD");
        assertThat(row(ids.get(1)).desk()).isEqualTo("INSPECTION");
        assertThatExceptionOfType(TicketRefused.class).isThrownBy(() -> bulk.undo(order.id()));
    }

    @Test
    void aHandOverOfSeveralNeedsAReasonAndTheHotline() {
        List<TicketId> ids = List.of(crowd());
        AreaPath ward = row(ids.getFirst()).area();
        assertThat(bulk.preview(BulkOrder.handOver(Ids.next(), "INSPECTION", ward, " "), ids)
                        .refused())
                .containsOnlyKeys(Reason.REASON_MISSING);
        ward(ward);
        assertThat(bulk.steps()).containsExactly(BulkStep.ASSIGN);
        assertThat(bulk.preview(BulkOrder.forward(Ids.next()), ids).refused()).containsOnlyKeys(Reason.NOT_YOURS);
    }

    @Test
    void theHistoryOfANumberListsItsCalls() {
        CallerPhone phone = CallerPhone.parse("0912000077").orElseThrow();
        calls.log(new LogCall(
                phone, Optional.of("TRAVEL"), CallOutcome.SOLVED, "", Optional.empty(), Optional.empty(), 40));
        calls.log(new LogCall(
                null, Optional.of("TRAVEL"), CallOutcome.SOLVED, "", Optional.empty(), Optional.empty(), 40));
        assertThat(calls.ofPhone(phone)).singleElement().satisfies(call -> {
            assertThat(call.inward()).isTrue();
            assertThat(call.category()).contains("TRAVEL");
            assertThat(call.outcome()).isEqualTo(CallOutcome.SOLVED);
        });
    }

    @Test
    void whatInspectorsFoundStandsInTheTicketAndItsClocksGoOn() {
        TicketId id = crowd();
        work.askInspection(id);
        setup.minute(30);
        events.publishEvent(new InspectionAnswered(id, "Tổ kiểm tra đã đến nơi: Nhắc nhở"));
        TicketDetails details = tickets.find(id).orElseThrow();
        assertThat(details.timeline().getLast().note()).isEqualTo("Tổ kiểm tra đã đến nơi: Nhắc nhở");
        assertThat(details.clocks())
                .allSatisfy(clock -> assertThat(clock.reading().consumed()).hasMinutes(30));
    }

    @Test
    void anOfficersPresenceIsKnownToTheSupervisor() {
        officers.present(Presence.BREAK);
        setup.supervisor();
        assertThat(officers.atHotline(HotlineSetup.NINE))
                .filteredOn(o -> o.account().equals("tongdai1022"))
                .extracting(DeskOfficer::presence)
                .containsExactly(Presence.BREAK);
    }

    private TicketId crowd() {
        return intake.open(
                OpenTicket.ofCall("MASK", "Không đeo khẩu trang", "Cổng chợ").at(VAN_MIEU));
    }

    private TicketId answered() {
        TicketId id = crowd();
        work.answer(id, "Đã nhắc nhở");
        return id;
    }

    private TicketRow row(TicketId id) {
        setup.operator();
        return tickets.find(id).orElseThrow().row();
    }

    private void ward(AreaPath ward) {
        setup.login("congan", ward.value(), Role.WARD_POLICE);
    }
}
