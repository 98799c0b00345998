package vn.hanoi.ops.crowding.ui.live;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.crowding.AdvisoryState;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.ui.live.feed.LiveFeed;
import vn.hanoi.ops.crowding.ui.live.feed.LiveStreets;
import vn.hanoi.ops.crowding.ui.live.list.CrowdFilter;
import vn.hanoi.ops.crowding.ui.live.list.StreetList;
import vn.hanoi.ops.crowding.ui.live.street.StreetInquiry;
import vn.hanoi.ops.crowding.ui.live.street.StreetRecord;
import vn.hanoi.ops.kernel.LiveChannel;

/** The live map: figures above, the streets beside it, one street's record; its address brings the same view back. */
@Route(MapAddress.ROUTE)
@Menu(title = "crowding.live.title", order = 110)
@RolesAllowed({
    Roles.COMMAND_CENTRE,
    Roles.DISTRICT_OFFICER,
    Roles.ADMIN,
    Roles.WARD_POLICE,
    Roles.HEALTH_OFFICER,
    Roles.OFFICE_CHAIR
})
@StyleSheet("styles/live-map.css")
class LiveMapView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LiveFeed feed;
    private final Officer officer;
    private final LiveStreets streets;
    private final FigureStrip figures;
    private final StreetList list;
    private final LiveMap map;
    private final StreetRecord record;
    private final PaneTabs tabs = new PaneTabs(this::showPane);
    private MapAddress address = new MapAddress(CrowdFilter.ALL, Optional.empty(), Optional.empty());
    private LiveChannel.@Nullable Registration following;

    LiveMapView(LiveFeed feed, Surroundings surroundings, StreetInquiry inquiry) {
        this.feed = feed;
        officer = feed.officer();
        streets = new LiveStreets(officer.scope());
        StreetRecord.Doors doors = OpenDoors.now();
        figures = new FigureStrip(this::onlyLevels, doors, this::leaveFor, () -> tabs.choose(PaneTabs.Pane.LIST));
        list = new StreetList(this::filter, id -> select(Optional.of(id.toString())), surroundings::labelOf);
        map = new LiveMap(surroundings, officer.scope(), id -> select(Optional.of(id)), this::moved);
        record = new StreetRecord(inquiry, officer, doors, () -> select(Optional.empty()));
        if (doors.cameras()) {
            map.onCamera(this::openCamera);
        }
        addClassName("live-map");
        setSizeFull();
        add(figures, tabs, list, map, record);
        tabs.choose(PaneTabs.Pane.MAP);
        Shortcuts.addShortcutListener(this, () -> select(Optional.empty()), Key.ESCAPE)
                .listenOn(this);
    }

    @Override
    public String getPageTitle() {
        return text("crowding.live.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = MapAddress.from(event.getLocation().getQueryParameters());
        if (following != null) {
            showAddress();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        following = feed.follow(event.getUI(), this::changed, this::aged);
        streets.replace(feed.snapshot(officer));
        map.forget();
        showFigures();
        showAddress();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }

    private void changed(List<StreetNow> delivered) {
        LiveStreets.Change change = streets.merge(delivered);
        if (following != null && !change.isEmpty()) {
            showStreets(false);
            refreshRecord(change);
            showFigures();
        }
    }

    private void aged() {
        if (following == null) {
            return;
        }
        LiveStreets.Change change = streets.replace(feed.snapshot(officer));
        showStreets(true);
        list.age(feed.now());
        selected().ifPresent(record::refresh);
        record.reload();
        map.showCameras();
        map.showLayers();
        showFigures();
        if (change.gone().stream()
                .anyMatch(id -> record.shown().filter(id::equals).isPresent())) {
            showRecord();
        }
    }

    private void showFigures() {
        long drafts = streets.all().stream()
                .map(StreetNow::advisory)
                .filter(mark -> mark != null && mark.state() == AdvisoryState.DRAFT)
                .count();
        figures.show(feed.figures(officer), officer.is(Role.COMMAND_CENTRE) ? drafts : 0);
    }

    private void refreshRecord(LiveStreets.Change change) {
        change.changed().stream()
                .filter(street -> record.shown().filter(street.id()::equals).isPresent())
                .forEach(record::refresh);
    }

    private void showAddress() {
        showStreets(true);
        address.place().ifPresentOrElse(map::go, this::goToScope);
        showRecord();
    }

    private void goToScope() {
        if (address.street().isEmpty() || selected().isEmpty()) {
            map.goTo(
                    address.filter().area().map(List::of).orElse(officer.scope().paths()));
        }
    }

    private void showStreets(boolean settle) {
        list.show(streets.all(), address.filter(), feed.now(), settle);
        map.show(streets.all().stream().filter(address.filter()::lets).toList());
    }

    private void showRecord() {
        Optional<StreetNow> street = selected();
        boolean open = address.street().isPresent();
        getElement().setAttribute("data-record", open);
        record.setVisible(open);
        street.ifPresentOrElse(record::open, record::openMissing);
        list.mark(street.map(StreetNow::id));
        map.mark(street.map(StreetNow::id));
    }

    private Optional<StreetNow> selected() {
        return address.street().flatMap(StreetId::parse).flatMap(streets::find);
    }

    private void select(Optional<String> street) {
        if (!street.equals(address.street())) {
            address = address.withStreet(street);
            history().ifPresent(history -> history.pushState(null, address.toString()));
            showRecord();
        }
    }

    private void filter(CrowdFilter filter) {
        address = address.with(filter);
        replaceAddress();
        showStreets(true);
    }

    private void onlyLevels(List<Integer> levels) {
        boolean already = address.filter().levels().equals(levels);
        filter(address.filter().withLevels(already ? List.of() : levels));
        tabs.choose(PaneTabs.Pane.LIST);
    }

    private void moved(MapPlace place) {
        address = address.at(place);
        replaceAddress();
    }

    private void replaceAddress() {
        history().ifPresent(history -> history.replaceState(null, address.toString()));
    }

    private Optional<History> history() {
        return getUI().map(ui -> ui.getPage().getHistory());
    }

    private void openCamera(String code) {
        getUI().ifPresent(ui -> ui.navigate("cameras", QueryParameters.of("camera", code)));
    }

    private void leaveFor(String page) {
        CrowdFilter area = CrowdFilter.ALL.withArea(address.filter().area());
        getUI().ifPresent(ui -> ui.navigate(page, area.toQuery()));
    }

    private void showPane(PaneTabs.Pane pane) {
        getElement().setAttribute("data-pane", pane.name().toLowerCase(Locale.ROOT));
    }
}
