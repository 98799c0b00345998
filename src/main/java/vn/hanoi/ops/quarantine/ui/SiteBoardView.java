package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.OpenScreen;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.SiteMoved;
import vn.hanoi.ops.quarantine.sites.FloorLine;
import vn.hanoi.ops.quarantine.sites.FloorPlans;
import vn.hanoi.ops.quarantine.sites.SiteRow;

/** One site's board: its floors with what is free, and the rooms of a floor bed by bed, live. */
@Route("quarantine/board")
@Menu(title = "quarantine.board.title", order = 301)
@RolesAllowed({Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER, Roles.HEALTH_OFFICER, Roles.QUARANTINE_MANAGER, Roles.ADMIN
})
@StyleSheet("styles/quarantine.css")
class SiteBoardView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    static final String FLOOR = "floor";

    private final QuarantineParts parts;
    private final FloorPlans plans;
    private final SiteChoice choice;
    private final SiteFigures figures = new SiteFigures();
    private final Div floors = new Div();
    private final RoomTiles rooms;
    private final Div body = new Div(floors);
    private final HorizontalLayout tools = new HorizontalLayout();
    private @Nullable SiteRow site;
    private QueryParameters address = QueryParameters.empty();
    private LiveChannel.@Nullable Registration following;

    SiteBoardView(QuarantineParts parts, FloorPlans plans) {
        this.parts = parts;
        this.plans = plans;
        choice = new SiteChoice(parts, row -> go(row.id(), null));
        rooms = new RoomTiles(parts, plans, this::refresh);
        tools.add(choice, parts.purpose().choice(this::refresh), figures.legend());
        tools.setWidthFull();
        tools.setWrap(true);
        tools.setDefaultVerticalComponentAlignment(Alignment.CENTER);
        floors.addClassName("floors");
        body.addClassName("site-board");
        body.add(rooms);
        figures.setWidthFull();
        addClassName("ops-page");
        setSizeFull();
        add(tools, figures);
        addAndExpand(body);
    }

    @Override
    public String getPageTitle() {
        return text("quarantine.board.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        site = choice.show(address).orElse(null);
        refresh();
    }

    private void refresh() {
        floors.removeAll();
        SiteRow shown = site;
        if (shown == null) {
            rooms.showNothing(new EmptyState(text("quarantine.board.none"), text("quarantine.board.noneNext")));
            return;
        }
        List<FloorLine> lines = parts.board().floors(shown.id());
        figures.show(lines);
        if (lines.isEmpty()) {
            rooms.showNothing(new EmptyState(text("quarantine.board.noFloors"), text("quarantine.board.noFloorsNext")));
            return;
        }
        FloorLine open = address.getSingleParameter(FLOOR)
                .flatMap(id ->
                        lines.stream().filter(f -> f.id().toString().equals(id)).findFirst())
                .orElse(lines.getFirst());
        lines.forEach(line -> floors.add(link(shown.id(), line, line.equals(open))));
        rooms.show(shown.id(), open, parts.board().rooms(shown.id(), open.id()));
    }

    private RouterLink link(SiteId id, FloorLine line, boolean open) {
        RouterLink link = new RouterLink();
        link.setRoute(SiteBoardView.class);
        link.setQueryParameters(parameters(id, line.id().toString()));
        link.add(new FloorTile(line));
        link.addClassName("floor");
        if (open) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private void go(SiteId id, @Nullable String floor) {
        getUI().ifPresent(ui -> ui.navigate(SiteBoardView.class, parameters(id, floor)));
    }

    private static QueryParameters parameters(SiteId id, @Nullable String floor) {
        return floor == null
                ? SiteChoice.of(id)
                : QueryParameters.simple(Map.of(SiteChoice.PARAMETER, id.toString(), FLOOR, floor));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        following = parts.live()
                .subscribe(SiteMoved.TOPIC, SiteMoved.class, moved -> OpenScreen.tell(ui, () -> moved(moved)));
    }

    private void moved(List<SiteMoved> moved) {
        if (moved.stream().anyMatch(m -> Optional.ofNullable(site)
                .filter(s -> s.id().equals(m.site()))
                .isPresent())) {
            refresh();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (following != null) {
            following.remove();
            following = null;
        }
    }
}
