package vn.hanoi.ops.hotline.ui.lead;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.DeskOfficer;
import vn.hanoi.ops.hotline.tickets.DeskOfficers;
import vn.hanoi.ops.hotline.tickets.TicketBulk;
import vn.hanoi.ops.hotline.tickets.TicketFilter;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.hotline.tickets.TicketNews;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.tickets.Tickets;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.OpenScreen;

/** What the balance of work asks and follows. */
@Component
record BalanceInquiry(
        Tickets tickets,
        TicketBulk bulk,
        DeskOfficers officers,
        HotlineRules rules,
        Privacy privacy,
        LiveChannel channel,
        Clock clock) {

    private static final int MOST = 200;

    private record Place(String desk, AreaPath unit) {}

    Instant now() {
        return clock.instant();
    }

    /** What waits at the officer's own desks, what is due soonest first. */
    List<TicketRow> waiting() {
        return tickets.rows(TicketFilter.of(Tray.MINE), null, MOST);
    }

    /** Who works at the desks that have these. */
    List<DeskOfficer> officers(List<TicketRow> rows) {
        return rows.stream()
                .map(row -> new Place(row.desk(), row.unit()))
                .distinct()
                .flatMap(place -> officers.of(place.desk(), place.unit()).stream())
                .distinct()
                .sorted(Comparator.comparing(DeskOfficer::name))
                .toList();
    }

    String category(TicketRow row) {
        return rules.categoryTitle(row.category());
    }

    String place(TicketRow row) {
        return privacy.on(Channel.LIST).text(row.place());
    }

    LiveChannel.Registration follow(UI ui, Runnable moved) {
        return channel.subscribe(TicketRow.TOPIC, TicketNews.class, news -> OpenScreen.tell(ui, moved::run));
    }
}
