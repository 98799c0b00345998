package vn.hanoi.ops.hotline.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.hotline.HotlineSetup.NINE;
import static vn.hanoi.ops.hotline.HotlineSetup.VAN_MIEU;
import static vn.hanoi.ops.hotline.HotlineSetup.hanoi;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.HotlineSetup;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.hotline.clock.ClockKind;
import vn.hanoi.ops.hotline.clock.ClockMode;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

@HotlineModuleTest
class TicketsModuleTests {

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

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void asManyOfficersAsThereAreConnectionsWriteAtOnceAndNoneWaitsForAnother(
            @Autowired DataSource database,
            @Autowired TransactionTemplate transactions,
            @Autowired ApplicationEventPublisher events,
            @Autowired JdbcClient jdbc)
            throws Exception {
        int most = database.unwrap(HikariDataSource.class).getMaximumPoolSize();
        CyclicBarrier together = new CyclicBarrier(most);
        long begun = System.nanoTime();
        try (ExecutorService officers = Executors.newFixedThreadPool(most)) {
            for (int n = 0; n < most; n++) {
                officers.submit(() -> transactions.execute(t -> {
                    jdbc.sql("SELECT 1").query(Integer.class).single();
                    events.publishEvent(new TicketNews(TicketId.next(), AreaPath.CITY, TicketState.NEW, "CITY"));
                    events.publishEvent(new PresenceNews("tongdai1022", Presence.READY));
                    events.publishEvent(new LeaseNews(TicketId.next(), ""));
                    return meet(together);
                }));
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
    }

    private static boolean meet(CyclicBarrier together) {
        try {
            together.await(10, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aCallAboutACrowdedCafeGoesToTheWardAroundThePlace() {
        TicketRow row = tickets.find(crowd()).orElseThrow().row();
        assertThat(row.state()).isEqualTo(TicketState.FORWARDED);
        assertThat(row.area()).isEqualTo(row.unit());
        assertThat(row.area().level()).isEqualTo(3);
        assertThat(row.desk()).isEqualTo("WARD");
        assertThat(row.label()).isEqualTo("1/2021");
        assertThat(row.due()).isEqualTo(hanoi("2021-09-20T10:00"));
    }

    @Test
    void goesThroughItsWholeLifeWithEachClockOfItsOwn() {
        TicketId id = crowd();
        AreaPath ward = area(id);
        setup.login("congan", ward.value(), vn.hanoi.ops.access.Role.WARD_POLICE);
        setup.minute(20);
        work.accept(id);
        setup.minute(30);
        work.ask(id, "Quán ở số nhà bao nhiêu?");
        assertThat(clock(id, ClockKind.RESOLUTION).reading().mode()).isEqualTo(ClockMode.PAUSED);
        assertThat(tickets.find(id).orElseThrow().row().due()).isNull();
        setup.operator();
        setup.minute(90);
        work.callerSays(id, "Số 12");
        assertThat(clock(id, ClockKind.RESOLUTION).reading().due()).isEqualTo(hanoi("2021-09-20T18:00"));
        setup.login("congan", ward.value(), vn.hanoi.ops.access.Role.WARD_POLICE);
        setup.minute(100);
        TicketDetails answered = work.answer(id, "Đã yêu cầu giải tán");
        assertThat(answered.row().state()).isEqualTo(TicketState.ANSWERED);
        assertThat(clock(id, ClockKind.FIRST_RESPONSE).reading().consumed()).hasMinutes(20);
        assertThat(clock(id, ClockKind.RESOLUTION).reading().consumed()).hasMinutes(40);
        setup.operator();
        TicketDetails closed = triage.close(id, true, "Đã gọi lại");
        assertThat(closed.row().state()).isEqualTo(TicketState.CLOSED);
        assertThat(closed.timeline())
                .extracting(TicketEntry::step)
                .containsExactly(
                        TicketStep.OPENED,
                        TicketStep.ACCEPTED,
                        TicketStep.ASKED,
                        TicketStep.CALLER_REPLIED,
                        TicketStep.ANSWERED,
                        TicketStep.CLOSED);
    }

    @Test
    void aTicketOfAnotherWardDoesNotExistForAWardOfficer() {
        TicketId id = crowd();
        setup.login("congan", "01.002", vn.hanoi.ops.access.Role.WARD_POLICE);
        assertThat(tickets.find(id)).isEmpty();
        assertThat(tickets.rows(TicketFilter.of(Tray.ALL), null, 10)).isEmpty();
        assertThatExceptionOfType(NoSuchTicket.class).isThrownBy(() -> work.accept(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> triage.forward(id));
    }

    @Test
    void refusesVerbsOutOfTheirOrder() {
        TicketId id = crowd();
        refuses(Reason.WRONG_STATE, () -> triage.close(id, true, ""));
        refuses(Reason.REASON_MISSING, () -> work.returnWrong(id, " "));
        refuses(Reason.REASON_MISSING, () -> work.answer(id, ""));
        work.answer(id, "Đã giải đáp");
        refuses(Reason.WRONG_STATE, () -> work.answer(id, "Lần nữa"));
        refuses(Reason.BAD_RATING, () -> triage.rate(id, 6, ""));
    }

    @Test
    void theWrongUnitSendsItBackInOneStepAndItIsHandedOver() {
        TicketId id = crowd();
        work.returnWrong(id, "Quán thuộc phường bên");
        TicketRow back = tickets.find(id).orElseThrow().row();
        assertThat(back.state()).isEqualTo(TicketState.TRIAGED);
        assertThat(back.desk()).isEqualTo("CITY");
        assertThat(rows(Tray.MINE)).extracting(TicketRow::id).containsExactly(id);
        AreaPath other = new AreaPath("01.002.00079");
        TicketRow moved = triage.handOver(id, "WARD", other, "").row();
        assertThat(moved.area()).isEqualTo(other);
        assertThat(moved.state()).isEqualTo(TicketState.FORWARDED);
    }

    @Test
    void aPlaceOutsideTheCityIsKeptAndGoesToTheCitysDesk() {
        TicketId id = intake.open(OpenTicket.ofCall("CROWD", "Đông người", "Hải Phòng")
                .at(HotlineSetup.HAI_PHONG)
                .with(List.of(new Answered("NOW", "YES"))));
        TicketRow row = tickets.find(id).orElseThrow().row();
        assertThat(row.outside()).isTrue();
        assertThat(row.position()).isEqualTo(HotlineSetup.HAI_PHONG);
        assertThat(row.desk()).isEqualTo("CITY");
        assertThat(row.state()).isEqualTo(TicketState.NEW);
    }

    @Test
    void theSameTicketPostedAHundredTimesIsOneTicket() throws Exception {
        OpenTicket given = cafe().keyed("app-7:abc");
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Callable<TicketId>> posts = IntStream.range(0, 100)
                    .mapToObj(n -> (Callable<TicketId>) () -> intake.receive(given))
                    .toList();
            List<TicketId> ids = new java.util.ArrayList<>();
            for (Future<TicketId> answer : pool.invokeAll(posts)) {
                ids.add(answer.get());
            }
            assertThat(ids).hasSize(100).containsOnly(ids.getFirst());
        }
        assertThat(rows(Tray.ALL)).hasSize(1);
    }

    @Test
    void asksForRequiredAnswersAndTakesOnlyTheChoices() {
        OpenTicket bare = OpenTicket.ofCall("CROWD", "Đông", "Chợ").at(VAN_MIEU);
        refuses(Reason.ATTRIBUTE_MISSING, () -> intake.open(bare));
        refuses(Reason.ATTRIBUTE_WRONG, () -> intake.open(bare.with(List.of(new Answered("NOW", "MAYBE")))));
        refuses(
                Reason.ATTRIBUTE_WRONG,
                () -> intake.open(bare.with(List.of(new Answered("NOW", "YES"), new Answered("PEOPLE", "many")))));
        refuses(Reason.UNKNOWN_CATEGORY, () -> intake.open(OpenTicket.ofCall("B4", "Đông", "")));
        refuses(Reason.TEXT_LENGTH, () -> intake.open(OpenTicket.ofCall("FOOD", "x".repeat(4_001), "")));
    }

    @Test
    void whatConcernsAPersonIsSealedAndGuarded(@Autowired org.springframework.jdbc.core.simple.JdbcClient jdbc) {
        CallerPhone phone = CallerPhone.parse("0912 000 000").orElseThrow();
        TicketId id = intake.open(OpenTicket.ofCall("FOOD", "Hết gạo", "Số 5 ngõ Mẫu, Phường Mẫu, Quận Mẫu")
                .at(VAN_MIEU)
                .from("Nguyễn Văn Mẫu", phone));
        TicketDetails details = tickets.find(id).orElseThrow();
        assertThat(details.row().place().toString()).doesNotContain("ngõ Mẫu");
        assertThat(details.phone().toString()).doesNotContain("0912");
        assertThat(details.row().position()).isNull();
        assertThat(jdbc.sql("SELECT CONCAT(place, text, folded) FROM hotline_ticket")
                        .query(String.class)
                        .single())
                .doesNotContain("gạo", "ngõ");
        assertThat(tickets.ofPhone(phone)).extracting(TicketRow::id).containsExactly(id);
    }

    @Test
    void otherTermsKeepWhatTheClocksConsumed() {
        TicketId id = crowd();
        setup.minute(30);
        triage.changeTerms(id, "LIFE", "Có người ngất");
        assertThat(clock(id, ClockKind.RESOLUTION).reading().consumed()).hasMinutes(30);
        assertThat(clock(id, ClockKind.RESOLUTION).reading().due()).isEqualTo(hanoi("2021-09-20T09:30"));
    }

    @Test
    void aReopeningHasItsGrace() {
        TicketId id = crowd();
        setup.minute(700);
        work.answer(id, "Đã xử lý");
        setup.minute(900);
        TicketDetails again = triage.reopen(id, "Quán lại đông");
        assertThat(again.row().state()).isEqualTo(TicketState.REOPENED);
        assertThat(again.row().due()).isEqualTo(NINE.plusSeconds(960 * 60));
        assertThat(again.row().clock(NINE.plusSeconds(901 * 60))).isNotEqualTo(TicketRow.Clock.OVERDUE);
    }

    private List<TicketRow> rows(Tray tray) {
        return tickets.rows(TicketFilter.of(tray), null, 50);
    }

    private TicketId crowd() {
        return intake.open(cafe());
    }

    private static OpenTicket cafe() {
        return OpenTicket.ofCall("CROWD", "Quán cà phê đông", "Số 12 Văn Miếu")
                .at(new GeoPoint(VAN_MIEU.lat(), VAN_MIEU.lon()))
                .with(List.of(new Answered("NOW", "YES")));
    }

    private AreaPath area(TicketId id) {
        return tickets.find(id).orElseThrow().row().area();
    }

    private ClockFace clock(TicketId id, ClockKind kind) {
        return tickets.find(id).orElseThrow().clocks().stream()
                .filter(c -> c.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static void refuses(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
        assertThatExceptionOfType(TicketRefused.class)
                .isThrownBy(verb)
                .extracting(TicketRefused::reason)
                .isEqualTo(reason);
    }
}
