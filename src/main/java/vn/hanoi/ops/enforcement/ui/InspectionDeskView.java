package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.enforcement.inspections.PlaceFilter;
import vn.hanoi.ops.enforcement.inspections.PlaceRow;
import vn.hanoi.ops.enforcement.inspections.Standing;
import vn.hanoi.ops.enforcement.inspections.Way;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.FilterBar;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Where to inspect next: the most urgent venue first, why it is so, and the visit on the right. */
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
    private final FilterBar bar = new FilterBar(text("enforcement.places.search"));
    private final ComboBox<Standing> standing = new ComboBox<>();
    private final Checkbox due = new Checkbox(text("enforcement.places.due"));
    private final Button way = new Button(text("enforcement.places.way"));
    private final PlaceGrid grid;
    private final MasterDetailLayout split = new MasterDetailLayout();
    private PlaceAddress address = new PlaceAddress(PlaceFilter.ALL, "", false);

    InspectionDeskView(PlaceParts parts) {
        this.parts = parts;
        grid = new PlaceGrid(parts, row -> go(address.open(row.id().toString())));
        filters();
        split.setMaster(grid);
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

    private void filters() {
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(s -> text(s.titleKey()));
        standing.setPlaceholder(text("enforcement.places.anyStanding"));
        standing.setAriaLabel(text("enforcement.places.standing"));
        standing.setClearButtonVisible(true);
        standing.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(address.with(address.filter().withStanding(Optional.ofNullable(event.getValue()))));
            }
        });
        due.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(address.with(address.filter().withDue(event.getValue())));
            }
        });
        way.setId("show-way");
        way.addClickListener(event -> go(address.way(!address.way())));
        bar.add(standing, due, way);
        bar.onSearch(words -> go(address.with(address.filter().withText(words))));
        bar.onReset(() -> go(address.with(PlaceFilter.ALL)));
    }

    @Override
    public String getPageTitle() {
        return text("enforcement.places.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = PlaceAddress.read(event.getLocation().getQueryParameters());
        PlaceFilter filter = address.filter();
        bar.setSearch(filter.text());
        standing.setValue(filter.standing().orElse(null));
        due.setValue(filter.due());
        bar.showResult(
                text("enforcement.places.count", Formats.capped(parts.places().count(filter, CAP + 1), CAP)),
                !filter.equals(PlaceFilter.ALL));
        way.setText(text(address.way() ? "enforcement.places.byRisk" : "enforcement.places.way"));
        show(filter);
        Optional<PlaceRow> open = address.id().flatMap(parts.places()::find);
        split.setDetail(
                address.venue().isEmpty()
                        ? null
                        : new PlacePanel(parts, open, () -> go(address.open("")), () -> go(address)));
    }

    private void show(PlaceFilter filter) {
        if (address.way()) {
            List<PlaceRow> urgent = parts.places().rows(filter, null, STOPS);
            List<PlaceRow> stops =
                    urgent.isEmpty() ? urgent : Way.from(urgent.getFirst().position(), urgent);
            grid.show((after, limit) -> after.isPresent() ? List.of() : stops);
        } else {
            grid.show((after, limit) -> parts.places().rows(filter, after.orElse(null), limit));
        }
    }

    private void go(PlaceAddress next) {
        getUI().ifPresent(ui -> ui.navigate(InspectionDeskView.class, next.write()));
    }
}
