package vn.hanoi.ops.hotline.ui.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.BoardFigures;
import vn.hanoi.ops.hotline.tickets.DeskLine;
import vn.hanoi.ops.hotline.tickets.HotlineBoard;
import vn.hanoi.ops.hotline.tickets.HourCount;
import vn.hanoi.ops.hotline.tickets.TicketNews;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.OpenScreen;

/** What the board asks and follows. */
@Component
class BoardInquiry {

    private final HotlineBoard board;
    private final HotlineRules rules;
    private final Areas areas;
    private final LiveChannel channel;
    private final Clock clock;

    BoardInquiry(HotlineBoard board, HotlineRules rules, Areas areas, LiveChannel channel, Clock clock) {
        this.board = board;
        this.rules = rules;
        this.areas = areas;
        this.channel = channel;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    BoardFigures figures() {
        return board.figures();
    }

    List<DeskLine> desks() {
        return board.desks();
    }

    List<HourCount> lastDay() {
        return board.lastDay();
    }

    String deskName(String code) {
        return rules.desk(code).name();
    }

    String unitName(AreaPath unit) {
        return areas.labelOf(unit);
    }

    QueryParameters tray(String tray) {
        return QueryParameters.simple(Map.of("tray", tray));
    }

    /** Tells the screen when any ticket moved, at most once a second. */
    LiveChannel.Registration follow(UI ui, Runnable moved) {
        return channel.subscribe(TicketRow.TOPIC, TicketNews.class, news -> OpenScreen.tell(ui, moved::run));
    }
}
