package vn.hanoi.ops.hotline.ui.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.calls.Calls;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.AgentLine;
import vn.hanoi.ops.hotline.tickets.BoardFigures;
import vn.hanoi.ops.hotline.tickets.DeskLine;
import vn.hanoi.ops.hotline.tickets.DeskOfficers;
import vn.hanoi.ops.hotline.tickets.HotlineAgents;
import vn.hanoi.ops.hotline.tickets.HotlineBoard;
import vn.hanoi.ops.hotline.tickets.HourCount;
import vn.hanoi.ops.hotline.tickets.PresenceNews;
import vn.hanoi.ops.hotline.tickets.TicketNews;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.OpenScreen;

/** What the board asks and follows. */
@Component
record BoardInquiry(
        HotlineBoard board,
        HotlineAgents atDesk,
        HotlineRules rules,
        Areas areas,
        CurrentOfficer officers,
        LiveChannel channel,
        Clock clock) {

    Instant now() {
        return clock.instant();
    }

    BoardFigures figures() {
        return board.figures();
    }

    List<TicketRow> oldest() {
        return board.oldest();
    }

    List<TicketRow> ahead() {
        return board.ahead();
    }

    List<DeskLine> desks() {
        return board.desks();
    }

    List<HourCount> lastDay() {
        return board.lastDay();
    }

    /** Tells whether the officer sees who sits at the hotline. */
    boolean leads() {
        return officers.require().is(Role.HOTLINE_SUPERVISOR, Role.COMMAND_CENTRE);
    }

    List<AgentLine> agents() {
        return atDesk.now();
    }

    String deskName(String code) {
        return rules.desk(code).title();
    }

    String category(TicketRow row) {
        return rules.categoryTitle(row.category());
    }

    String unitName(AreaPath unit) {
        return areas.labelOf(unit);
    }

    QueryParameters tray(String tray) {
        return QueryParameters.simple(Map.of("tray", tray));
    }

    /** Tells the screen when a ticket moved, a call was logged or an officer does something else, at most once a second each. */
    LiveChannel.Registration follow(UI ui, Runnable moved) {
        List<LiveChannel.Registration> all = List.of(
                channel.subscribe(TicketRow.TOPIC, TicketNews.class, news -> OpenScreen.tell(ui, moved::run)),
                channel.subscribe(Calls.TOPIC, Boolean.class, news -> OpenScreen.tell(ui, moved::run)),
                channel.subscribe(DeskOfficers.TOPIC, PresenceNews.class, news -> OpenScreen.tell(ui, moved::run)));
        return () -> all.forEach(LiveChannel.Registration::remove);
    }
}
