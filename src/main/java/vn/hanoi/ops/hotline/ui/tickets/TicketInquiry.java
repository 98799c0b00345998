package vn.hanoi.ops.hotline.ui.tickets;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.TicketDetails;
import vn.hanoi.ops.hotline.tickets.TicketFilter;
import vn.hanoi.ops.hotline.tickets.TicketNews;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.tickets.Tickets;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.OpenScreen;

/** What the queue asks and follows, within the officer's own areas. */
@Component
public class TicketInquiry {

    private final Tickets tickets;
    private final HotlineRules rules;
    private final Areas areas;
    private final Privacy privacy;
    private final CurrentOfficer officers;
    private final LiveChannel channel;
    private final SeveralSteps several;
    private final Clock clock;

    TicketInquiry(
            Tickets tickets,
            HotlineRules rules,
            Areas areas,
            Privacy privacy,
            CurrentOfficer officers,
            LiveChannel channel,
            SeveralSteps several,
            Clock clock) {
        this.tickets = tickets;
        this.rules = rules;
        this.areas = areas;
        this.privacy = privacy;
        this.officers = officers;
        this.channel = channel;
        this.several = several;
        this.clock = clock;
    }

    /** The officer at the screen. */
    public Officer officer() {
        return officers.require();
    }

    /** The console's now. */
    public Instant now() {
        return clock.instant();
    }

    /** How many the filter lets through, up to the cap. */
    public int count(TicketFilter filter, int cap) {
        return tickets.count(filter, cap);
    }

    List<TicketLine> lines(TicketFilter filter, Optional<TicketLine> after, int limit) {
        Disclosure list = list();
        return tickets.rows(filter, after.map(TicketLine::row).orElse(null), limit).stream()
                .map(row -> line(row, list))
                .toList();
    }

    /** Tells whether the officer's post takes steps for several. */
    boolean severalSteps() {
        return officer()
                .is(
                        Role.HOTLINE_OPERATOR,
                        Role.HOTLINE_SUPERVISOR,
                        Role.DISTRICT_OFFICER,
                        Role.WARD_POLICE,
                        Role.HEALTH_OFFICER,
                        Role.VENUE_INSPECTOR);
    }

    /** The services behind a step for several. */
    SeveralSteps several() {
        return several;
    }

    Optional<TicketLine> line(TicketId id) {
        Disclosure list = list();
        return tickets.find(id).map(TicketDetails::row).map(row -> line(row, list));
    }

    /** Follows the tickets that move until the registration is removed; called in the screen's lock. */
    public LiveChannel.Registration follow(UI ui, Consumer<List<TicketNews>> moved) {
        return channel.subscribe(
                TicketRow.TOPIC, TicketNews.class, news -> OpenScreen.tell(ui, () -> moved.accept(news)));
    }

    private Disclosure list() {
        return privacy.on(Channel.LIST);
    }

    private TicketLine line(TicketRow row, Disclosure list) {
        return new TicketLine(
                row,
                rules.categoryTitle(row.category()),
                list.text(row.place()),
                areas.labelOf(row.area()),
                rules.desk(row.desk()).title());
    }
}
