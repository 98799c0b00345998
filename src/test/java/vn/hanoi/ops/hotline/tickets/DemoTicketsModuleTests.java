package vn.hanoi.ops.hotline.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.HotlineSetup;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.rules.Routing;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.sealed.Seals;

@HotlineModuleTest
class DemoTicketsModuleTests {

    @Autowired
    HotlineSetup setup;

    @Autowired
    TicketBook book;

    @Autowired
    TicketIntake intake;

    @Autowired
    TicketNumbers numbers;

    @Autowired
    HotlineRules rules;

    @Autowired
    Routing routing;

    @Autowired
    Areas areas;

    @Autowired
    Seals seals;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ConsoleClock clock;

    @Autowired
    Tickets tickets;

    @Test
    void theDemoCityHasTicketsInEveryState() {
        setup.begin();
        DemoTickets demo = new DemoTickets(book, intake, numbers, rules, routing, areas, seals, transactions, clock);
        assertThat(demo.isMissing()).isTrue();
        demo.load();
        assertThat(book.count()).isEqualTo(6_000);
        setup.supervisor();
        for (Tray tray : new Tray[] {Tray.OPEN, Tray.LATE, Tray.CALLBACK, Tray.ENDED}) {
            assertThat(tickets.count(TicketFilter.of(tray), 100))
                    .as(tray.name())
                    .isPositive();
        }
        assertThat(tickets.rows(TicketFilter.of(Tray.ALL), null, 200)).hasSize(200);
        setup.begin();
    }
}
