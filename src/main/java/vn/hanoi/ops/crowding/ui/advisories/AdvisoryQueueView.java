package vn.hanoi.ops.crowding.ui.advisories;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.advisories.AdvisoryFilter;
import vn.hanoi.ops.crowding.advisories.AdvisoryFilter.Tray;
import vn.hanoi.ops.crowding.advisories.AdvisoryRow;
import vn.hanoi.ops.crowding.ui.advisories.queue.AdvisoryQueue;
import vn.hanoi.ops.crowding.ui.advisories.queue.QueueInquiry;
import vn.hanoi.ops.crowding.ui.advisories.record.AdvisoryInquiry;
import vn.hanoi.ops.crowding.ui.advisories.record.AdvisoryRecord;
import vn.hanoi.ops.crowding.ui.live.feed.LiveFeed;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.ConfirmQuestion;

/** The desk of the advisories: what is due soonest on the left, the record with its one next step on the right. */
@Route(DeskAddress.ROUTE)
@RouteAlias(DeskAddress.ROUTE + "/:" + DeskAddress.PARAMETER)
@Menu(title = "crowding.advisories.title", order = 130)
@RolesAllowed({Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER, Roles.ADMIN})
@StyleSheet("styles/live-map.css")
@StyleSheet("styles/advisories.css")
class AdvisoryQueueView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final LiveFeed feed;
    private final Officer officer;
    private final Tray first;
    private final AdvisoryQueue queue;
    private final AdvisoryRecord record;
    private DeskAddress address = DeskAddress.PLAIN;
    private LiveChannel.@Nullable Registration following;

    AdvisoryQueueView(LiveFeed feed, QueueInquiry queues, AdvisoryInquiry records) {
        this.feed = feed;
        officer = feed.officer();
        first = officer.is(Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER) ? Tray.MINE : Tray.OPEN;
        queue = new AdvisoryQueue(queues, this::filter, id -> ask(() -> select(Optional.of(id.toString()))));
        record = new AdvisoryRecord(records, officer, this::close, () -> queue.refresh());
        addClassName("advisory-desk");
        setSizeFull();
        add(queue, record);
        Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE).listenOn(this);
    }

    @Override
    public String getPageTitle() {
        return text("crowding.advisories.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = DeskAddress.from(event);
        if (following != null) {
            showAddress();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (record.dirty()) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            ask(leave::proceed);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        LiveChannel.Registration news = feed.followAdvisories(event.getUI(), this::moved);
        LiveChannel.Registration streets = feed.follow(event.getUI(), this::levelled, this::aged);
        following = () -> {
            news.remove();
            streets.remove();
        };
        showAddress();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }

    private void moved(List<AdvisoryRow> rows) {
        List<AdvisoryRow> seen =
                rows.stream().filter(row -> officer.scope().covers(row.area())).toList();
        if (following == null || seen.isEmpty()) {
            return;
        }
        queue.refresh();
        if (seen.stream().map(AdvisoryRow::id).anyMatch(this::isOpen)) {
            record.refresh();
        }
    }

    private void levelled(List<StreetNow> streets) {
        if (following != null) {
            streets.forEach(record::level);
        }
    }

    private void aged() {
        if (following != null) {
            queue.refresh();
            record.refresh();
        }
    }

    private boolean isOpen(AdvisoryId id) {
        return record.shown().filter(id::equals).isPresent();
    }

    private void showAddress() {
        queue.show(address.filter(first));
        showRecord();
    }

    private void showRecord() {
        Optional<String> named = address.advisory();
        Optional<AdvisoryId> id = named.flatMap(AdvisoryId::parse);
        getElement().setAttribute("data-record", named.isPresent());
        if (named.isEmpty()) {
            record.clear();
        } else {
            id.ifPresentOrElse(record::open, record::openMissing);
        }
        queue.mark(id);
    }

    private void close() {
        ask(() -> select(Optional.empty()));
    }

    private void select(Optional<String> advisory) {
        if (!advisory.equals(address.advisory())) {
            address = address.at(advisory);
            getUI().ifPresent(ui -> ui.getPage().getHistory().pushState(null, address.toString()));
            showRecord();
        }
    }

    private void filter(AdvisoryFilter filter) {
        address = address.with(filter);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.toString()));
        queue.show(filter);
        queue.mark(record.shown());
    }

    private void ask(Runnable leave) {
        if (!record.dirty()) {
            leave.run();
            return;
        }
        ConfirmQuestion.askBeforeLoss(
                text("crowding.advisories.leave.question"),
                text("crowding.advisories.leave.consequence"),
                text("crowding.advisories.leave.verb"),
                () -> {
                    record.discard();
                    leave.run();
                });
    }
}
