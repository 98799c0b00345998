package vn.hanoi.ops.hotline.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.hotline.HotlineSetup.NINE;
import static vn.hanoi.ops.hotline.HotlineSetup.VAN_MIEU;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.HotlineSetup;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.hotline.tickets.HotlineReports;
import vn.hanoi.ops.hotline.tickets.OpenTicket;
import vn.hanoi.ops.hotline.tickets.ReportBy;
import vn.hanoi.ops.hotline.tickets.TicketDetails;
import vn.hanoi.ops.hotline.tickets.TicketIntake;
import vn.hanoi.ops.hotline.tickets.TicketRefused;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;
import vn.hanoi.ops.hotline.tickets.TicketWork;
import vn.hanoi.ops.hotline.tickets.Tickets;

@HotlineModuleTest
class CallbacksModuleTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 9, 20);

    @Autowired
    HotlineSetup setup;

    @Autowired
    TicketIntake intake;

    @Autowired
    TicketWork work;

    @Autowired
    Tickets tickets;

    @Autowired
    Callbacks callbacks;

    @Autowired
    Calls calls;

    @Autowired
    HotlineReports reports;

    @Autowired
    Privacy privacy;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void aCallerIsToldByOneOfficerAtATime() {
        TicketId first = answered("MASK", "0912000001");
        setup.minute(5);
        TicketId second = answered("MASK", "0912000002");
        setup.minute(10);
        assertThat(callbacks.waiting(999)).isEqualTo(2);
        assertThat(callbacks.next().orElseThrow().ticket().row().id()).isEqualTo(first);
        assertThat(callbacks.next().orElseThrow().ticket().row().id()).isEqualTo(first);
        setup.supervisor();
        assertThat(callbacks.take(first)).isEmpty();
        assertThat(callbacks.next().orElseThrow().ticket().row().id()).isEqualTo(second);
        refused(Reason.LEASED, () -> callbacks.told(first, Optional.of(5), ""));
        callbacks.release(second);
        setup.operator();
        assertThat(callbacks.take(second)).isPresent();
        setup.minute(21);
        setup.supervisor();
        assertThat(callbacks.take(first)).isPresent();
    }

    @Test
    void theScoreOfWhoIsToldClosesTheTicketAndReachesTheReports() {
        TicketId happy = answered("MASK", "0912000001");
        TicketId silent = answered("MASK", "0912000002");
        answered("FOOD", "0912000003");
        callbacks.take(happy).orElseThrow();
        refused(Reason.BAD_RATING, () -> callbacks.told(happy, Optional.of(6), ""));
        callbacks.take(happy).orElseThrow();
        callbacks.told(happy, Optional.of(5), "Rất nhanh");
        callbacks.take(silent).orElseThrow();
        callbacks.told(silent, Optional.empty(), "");
        assertThat(ticket(happy).row().state()).isEqualTo(TicketState.CLOSED);
        assertThat(ticket(happy).satisfaction()).isEqualTo(5);
        assertThat(ticket(happy).toldAt()).isEqualTo(NINE);
        assertThat(ticket(silent).satisfaction()).isNull();
        assertThat(callbacks.rows(true)).extracting(CallbackLine::stars).containsOnly(Optional.of(5), Optional.empty());
        setup.supervisor();
        for (ReportBy by : new ReportBy[] {ReportBy.BRANCH, ReportBy.CATEGORY, ReportBy.UNIT}) {
            assertThat(reports.lines(by, TODAY, TODAY)).anySatisfy(line -> {
                assertThat(line.called()).isEqualTo(2);
                assertThat(line.rated()).isEqualTo(1);
                assertThat(line.satisfied()).isEqualTo(1);
                assertThat(line.ratedShare()).isEqualTo(0.5);
                assertThat(line.satisfiedShare()).isEqualTo(1.0);
            });
        }
        assertThat(calls.counters(NINE.minusSeconds(60), NINE.plusSeconds(60)))
                .isEqualTo(new CallCounters(0, 0, 0, 0, 0, 0));
    }

    @Test
    void whoDoesNotAnswerIsTriedAgainAndGivenUpAfterTheLastAttempt() {
        TicketId id = answered("MASK", "0912000001");
        callbacks.take(id).orElseThrow();
        callbacks.missed(id, null, "");
        assertThat(callbacks.next()).isEmpty();
        setup.minute(120);
        callbacks.take(id).orElseThrow();
        refused(Reason.BAD_TIME, () -> callbacks.missed(id, NINE, ""));
        refused(Reason.BAD_TIME, () -> callbacks.missed(id, NINE.plus(Duration.ofDays(40)), ""));
        callbacks.missed(id, NINE.plus(Duration.ofHours(6)), "Hẹn chiều");
        setup.minute(359);
        assertThat(callbacks.next()).isEmpty();
        setup.minute(360);
        for (int tried = 2; tried < 6; tried++) {
            Callback call = callbacks.next().orElseThrow();
            assertThat(call.attempts()).isEqualTo(tried);
            assertThat(call.last()).isEqualTo(tried == 5);
            callbacks.missed(id, null, "");
            setup.at(NINE.plus(Duration.ofDays(tried)));
        }
        assertThat(ticket(id).row().state()).isEqualTo(TicketState.CLOSED);
        assertThat(ticket(id).toldAt()).isNull();
        assertThat(callbacks.next()).isEmpty();
    }

    @Test
    void whoIsNotContentIsHeardAndToldAnewAfterTheNextAnswer() {
        TicketId id = answered("MASK", "0912000001");
        callbacks.take(id).orElseThrow();
        refused(Reason.REASON_MISSING, () -> callbacks.reopen(id, " "));
        callbacks.take(id).orElseThrow();
        callbacks.reopen(id, "Vẫn chưa ai đến");
        assertThat(ticket(id).row().state()).isEqualTo(TicketState.REOPENED);
        assertThat(callbacks.waiting(999)).isZero();
        setup.minute(30);
        work.answer(id, "Đã đến kiểm tra");
        assertThat(callbacks.next().orElseThrow().attempts()).isZero();
    }

    @Test
    void whoLeftNoNumberIsNotOnTheListAndNamesAreCoveredUntilOneIsTaken() {
        answered("MASK", null);
        TicketId id = answered("MASK", "0912000001");
        var listed = privacy.on(Channel.LIST);
        assertThat(callbacks.rows(false)).singleElement().satisfies(line -> {
            assertThat(line.ticket().id()).isEqualTo(id);
            assertThat(listed.text(line.caller())).doesNotContain("Mẫu");
            assertThat(listed.text(line.phone())).doesNotContain("0912000001", "912000001");
        });
        Callback call = callbacks.next().orElseThrow();
        assertThat(listed.serving(Purpose.HOTLINE).text(call.ticket().caller())).isEqualTo("Nguyễn Văn Mẫu");
    }

    private TicketId answered(String category, String phone) {
        OpenTicket ticket = OpenTicket.ofCall(category, "Một việc", "Cổng chợ").at(VAN_MIEU);
        TicketId id = intake.open(
                phone == null
                        ? ticket
                        : ticket.from("Nguyễn Văn Mẫu", CallerPhone.parse(phone).orElseThrow()));
        work.answer(id, "Đã nhắc nhở");
        return id;
    }

    private TicketDetails ticket(TicketId id) {
        return tickets.find(id).orElseThrow();
    }

    private static void refused(Reason reason, ThrowingCallable step) {
        assertThatExceptionOfType(TicketRefused.class)
                .isThrownBy(step)
                .extracting(TicketRefused::reason)
                .isEqualTo(reason);
    }
}
