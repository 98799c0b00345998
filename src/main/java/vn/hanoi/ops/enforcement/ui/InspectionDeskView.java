package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.enforcement.FileMoved;
import vn.hanoi.ops.enforcement.inspections.PlaceFilter;
import vn.hanoi.ops.enforcement.inspections.PlaceRow;
import vn.hanoi.ops.enforcement.inspections.PlanRow;
import vn.hanoi.ops.enforcement.inspections.Stop;
import vn.hanoi.ops.enforcement.inspections.Way;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.OpenScreen;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Where to inspect next: the most urgent venue first, the way between them on the map, why it is so, and the visit. */
@Route(PlaceAddress.ROUTE)
@Menu(title = "enforcement.places.title", order = 410)
@RolesAllowed({
    Roles.WARD_POLICE,
    Roles.VENUE_INSPECTOR,
    Roles.OFFICE_CHAIR,
    Roles.DISTRICT_OFFICER,
    Roles.COMMAND_CENTRE
})
@StyleSheet("styles/advisories.css")
@StyleSheet("styles/enforcement.css")
class InspectionDeskView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CAP = 10_000;
    private static final int STOPS = 12;

    private final PlaceParts parts;
    private final PlaceBar bar;
    private final PlaceGrid grid;
    private final PlaceMap map;
    private final MasterDetailLayout split = new MasterDetailLayout();
    private PlaceAddress address = PlaceAddress.PLAIN;
    private LiveChannel.@Nullable Registration following;

    InspectionDeskView(PlaceParts parts) {
        this.parts = parts;
        bar = new PlaceBar(parts, () -> address, this::go, this::way);
        grid = new PlaceGrid(parts, row -> go(address.open(row.id().toString())));
        map = new PlaceMap(parts, id -> go(address.open(id)));
        Div master = new Div(map, grid);
        master.addClassName("place-master");
        master.setSizeFull();
        split.setMaster(master);
        split.setMasterSize("32rem", true);
        split.setDetailSize("30rem", true);
        split.setDetailPlaceholder(
                new EmptyState(text("enforcement.places.none"), text("enforcement.places.noneNext")));
        split.setSizeFull();
        split.addBackdropClickListener(event -> go(address.open("")));
        split.addDetailEscapePressListener(event -> go(address.open("")));
        addClassName("ops-page");
        setSizeFull();
        add(bar);
        addAndExpand(split);
    }

    @Override
    public String getPageTitle() {
        return text("enforcement.places.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = PlaceAddress.read(event.getLocation().getQueryParameters());
        Optional<PlanRow> plan = address.planned().flatMap(parts.plans()::find);
        List<Stop> way = plan.map(parts.plans()::stops).orElseGet(this::way);
        bar.show(address, plan, words(way));
        map.setVisible(address.map());
        map.show(way);
        show(way);
        Optional<PlaceRow> open = address.id().flatMap(parts.places()::find);
        split.setDetail(
                address.venue().isEmpty()
                        ? null
                        : new PlacePanel(parts, open, () -> go(address.open("")), () -> go(address)));
    }

    private String words(List<Stop> way) {
        return way.isEmpty()
                ? text("enforcement.places.count", Formats.capped(parts.places().count(address.filter(), CAP + 1), CAP))
                : text(
                        "enforcement.places.wayOf",
                        Formats.number(way.size()),
                        Formats.decimal(Way.metres(way) / 1_000.0, 1));
    }

    private void show(List<Stop> way) {
        if (way.isEmpty()) {
            PlaceFilter filter = address.filter();
            grid.showList((after, limit) -> parts.places().rows(filter, after.orElse(null), limit));
        } else {
            grid.showWay(way);
        }
    }

    /** The most urgent venues of the filter as a way; nothing while all are listed. */
    private List<Stop> way() {
        if (address.order() == PlaceAddress.Order.ALL) {
            return List.of();
        }
        List<PlaceRow> urgent = parts.places().rows(address.filter(), null, STOPS);
        boolean near = address.order() == PlaceAddress.Order.NEAR && !urgent.isEmpty();
        return Way.stops(near ? Way.from(urgent.getFirst().position(), urgent) : urgent);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        following = parts.live()
                .subscribe(FileMoved.TOPIC, FileMoved.class, moved -> OpenScreen.tell(ui, () -> moved(moved)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }

    private void moved(List<FileMoved> moved) {
        AreaScope scope = parts.officer().scope();
        if (address.order() == PlaceAddress.Order.ALL
                && address.plan().isEmpty()
                && moved.stream().anyMatch(m -> scope.covers(m.area()))) {
            grid.reload();
        }
    }

    private void go(PlaceAddress next) {
        getUI().ifPresent(ui -> ui.navigate(InspectionDeskView.class, next.write()));
    }
}
