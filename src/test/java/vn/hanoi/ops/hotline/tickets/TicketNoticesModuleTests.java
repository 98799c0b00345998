package vn.hanoi.ops.hotline.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.hotline.HotlineSetup.VAN_MIEU;
import static vn.hanoi.ops.hotline.HotlineSetup.hanoi;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.HotlineSetup;
import vn.hanoi.ops.hotline.TicketId;

@HotlineModuleTest
class TicketNoticesModuleTests {

    @Autowired
    HotlineSetup setup;

    @Autowired
    TicketIntake intake;

    @Autowired
    TicketWork work;

    @Autowired
    TicketNotices notices;

    @Autowired
    DeskOfficers officers;

    @Autowired
    ClockWatch watch;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void whoWatchesIsToldOfTheStepsOfOthersAndNotOfTheOwn() {
        TicketId id = crowd();
        work.watch(id, true);
        setup.vanMieu();
        work.watch(id, true);
        work.accept(id);
        assertThat(notices.own()).isEmpty();
        setup.operator();
        assertThat(notices.own()).singleElement().satisfies(notice -> {
            assertThat(notice.ticket()).isEqualTo(id);
            assertThat(notice.step()).isEqualTo(TicketStep.ACCEPTED);
            assertThat(notice.seen()).isFalse();
        });
        assertThat(notices.waiting().count()).isEqualTo(1);
        notices.seen(notices.own().getFirst().id());
        assertThat(notices.waiting().count()).isZero();
        work.watch(id, false);
        setup.vanMieu();
        work.answer(id, "Đã nhắc nhở");
        setup.operator();
        assertThat(notices.own()).hasSize(1);
    }

    @Test
    void aPassedShareIsToldToTheUnitThenToTheDistrictAndToNobodyElse() {
        setup.vanMieu();
        officers.seen();
        setup.dongDa();
        officers.seen();
        setup.hangBai();
        officers.seen();
        setup.operator();
        crowd();
        setup.minute(46);
        watch.watch();
        setup.minute(61);
        watch.watch();
        setup.vanMieu();
        assertThat(notices.own()).extracting(n -> n.percent().orElse(0)).containsExactly(75);
        setup.dongDa();
        assertThat(notices.own()).extracting(n -> n.percent().orElse(0)).containsExactly(100);
        assertThat(notices.waiting().late()).isTrue();
        setup.hangBai();
        assertThat(notices.own()).isEmpty();
    }

    @Test
    void theQuietHoursConcernWhoIsToldAndNotTheClock() {
        setup.at(hanoi("2021-09-20T22:30"));
        setup.vanMieu();
        officers.seen();
        setup.operator();
        crowd();
        setup.at(hanoi("2021-09-20T23:20"));
        watch.watch();
        setup.vanMieu();
        assertThat(notices.own()).isEmpty();
        setup.at(hanoi("2021-09-21T06:01"));
        assertThat(notices.own()).extracting(n -> n.percent().orElse(0)).containsExactly(75);
    }

    @Test
    void clocksAreComputedAnewThoughAnotherNodeComputesThemAtTheSameTime(@Autowired JdbcClient jdbc) throws Exception {
        for (int n = 0; n < 60; n++) {
            crowd();
        }
        jdbc.sql("UPDATE hotline_ticket SET sort_due = '2000-01-01'").update();
        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> done = IntStream.range(0, 3)
                    .mapToObj(n -> nodes.submit(watch::recompute))
                    .toList();
            for (Future<Integer> node : done) {
                assertThat(node.get()).isEqualTo(60);
            }
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM hotline_ticket WHERE sort_due < '2021-09-20'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private TicketId crowd() {
        return intake.open(
                OpenTicket.ofCall("MASK", "Không đeo khẩu trang", "Cổng chợ").at(VAN_MIEU));
    }
}
