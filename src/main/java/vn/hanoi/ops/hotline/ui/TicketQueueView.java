package vn.hanoi.ops.hotline.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.tickets.TicketFilter;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.hotline.tickets.TicketNews;
import vn.hanoi.ops.hotline.ui.record.RecordFactory;
import vn.hanoi.ops.hotline.ui.record.TicketRecord;
import vn.hanoi.ops.hotline.ui.tickets.TicketInquiry;
import vn.hanoi.ops.hotline.ui.tickets.TicketQueue;
import vn.hanoi.ops.kernel.LiveChannel;

/** The desk of the tickets: what is due soonest on the left, the record with its one next step on the right. */
@Route(TicketAddress.ROUTE)
@RouteAlias(TicketAddress.ROUTE + "/:" + TicketAddress.PARAMETER)
@Menu(title = "hotline.tickets.title", order = 510)
@RolesAllowed({
    Roles.HOTLINE_OPERATOR,
    Roles.HOTLINE_SUPERVISOR,
    Roles.COMMAND_CENTRE,
    Roles.DISTRICT_OFFICER,
    Roles.WARD_POLICE,
    Roles.HEALTH_OFFICER,
    Roles.VENUE_INSPECTOR
})
@StyleSheet("styles/live-map.css")
@StyleSheet("styles/advisories.css")
@StyleSheet("styles/hotline.css")
class TicketQueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TicketInquiry inquiry;
    private final Officer officer;
    private final TicketQueue queue;
    private final TicketRecord record;
    private TicketAddress address = TicketAddress.PLAIN;
    private LiveChannel.@Nullable Registration following;

    TicketQueueView(TicketInquiry inquiry, RecordFactory records) {
        this.inquiry = inquiry;
        officer = inquiry.officer();
        queue = new TicketQueue(inquiry, this::filter, id -> select(Optional.of(id.toString())));
        record = records.record(this::close, () -> queue.refresh());
        addClassNames("advisory-desk", "ticket-desk");
        setSizeFull();
        add(queue, record);
        Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE).listenOn(this);
    }

    @Override
    public String getPageTitle() {
        return text("hotline.tickets.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = TicketAddress.from(event);
        if (following != null) {
            showAddress();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        following = inquiry.follow(event.getUI(), this::moved);
        showAddress();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }

    private void moved(List<TicketNews> news) {
        List<TicketNews> seen =
                news.stream().filter(n -> officer.scope().covers(n.area())).toList();
        if (following == null || seen.isEmpty()) {
            return;
        }
        queue.refresh();
        if (seen.stream()
                .map(TicketNews::id)
                .anyMatch(id -> record.shown().filter(id::equals).isPresent())) {
            record.refresh();
        }
    }

    private void showAddress() {
        queue.show(address.filter(Tray.MINE));
        showRecord();
    }

    private void showRecord() {
        Optional<String> named = address.ticket();
        Optional<TicketId> id = named.flatMap(TicketId::parse);
        getElement().setAttribute("data-record", named.isPresent());
        if (named.isEmpty()) {
            record.clear();
        } else {
            id.ifPresentOrElse(record::open, record::openMissing);
        }
        queue.mark(id);
    }

    private void close() {
        select(Optional.empty());
    }

    private void select(Optional<String> ticket) {
        if (!ticket.equals(address.ticket())) {
            address = address.at(ticket);
            getUI().ifPresent(ui -> ui.getPage().getHistory().pushState(null, address.toString()));
            showRecord();
        }
    }

    private void filter(TicketFilter filter) {
        address = address.with(filter);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.toString()));
        queue.show(filter);
        queue.mark(record.shown());
    }
}
