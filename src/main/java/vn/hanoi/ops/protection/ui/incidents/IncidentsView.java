package vn.hanoi.ops.protection.ui.incidents;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.protection.incidents.IncidentRow;
import vn.hanoi.ops.protection.incidents.Incidents;
import vn.hanoi.ops.protection.ui.parts.Dues;

/** The register of incidents with personal data: the newest on the left, the record with its clock on the right. */
@Route(IncidentsView.ROUTE)
@Menu(title = "protection.incident.title", order = 931)
@RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
@StyleSheet("styles/protection.css")
class IncidentsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "protection/incidents";

    private final Incidents incidents;
    private final Tab open = new Tab(text("protection.incident.open"));
    private final Tab closed = new Tab(text("protection.incident.closed"));
    private final Tabs tabs = new Tabs(open, closed);
    private final LazyGrid<IncidentRow> grid = new LazyGrid<>();
    private final IncidentRecord record;
    private final MasterDetailLayout split = new MasterDetailLayout();

    IncidentsView(Incidents incidents) {
        this.incidents = incidents;
        record = new IncidentRecord(incidents, () -> go(Optional.empty()), this::refresh);
        columns();
        tabs.addSelectedChangeListener(event -> refresh());
        Button enter = new Button(text("protection.incident.enter"), event -> IncidentDialog.enter(
                        incidents, row -> go(Optional.of(row.id())))
                .open());
        enter.setId("enter-incident");
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        HorizontalLayout tools = new HorizontalLayout(tabs, enter);
        tools.setWidthFull();
        tools.setWrap(true);
        tools.setFlexGrow(1, tabs);
        split.setMaster(grid);
        split.setDetailPlaceholder(
                new EmptyState(text("protection.incident.none"), text("protection.incident.noneNext")));
        split.addBackdropClickListener(event -> go(Optional.empty()));
        split.addDetailEscapePressListener(event -> go(Optional.empty()));
        split.setMasterSize("30rem", true);
        split.setDetailSize("34rem", true);
        split.setSizeFull();
        addClassName("ops-page");
        setSizeFull();
        add(tools);
        addAndExpand(split);
    }

    @Override
    public String getPageTitle() {
        return text("protection.incident.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
        Optional<UUID> id = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("incident")
                .flatMap(IncidentsView::id);
        id.ifPresent(record::open);
        split.setDetail(id.isPresent() ? record : null);
    }

    private void refresh() {
        boolean current = tabs.getSelectedTab().equals(open);
        String key = current ? "protection.incident.empty.open" : "protection.incident.empty.closed";
        grid.setEmptyStateComponent(new EmptyState(text(key), text(key + ".next")));
        grid.show((after, limit) -> incidents.rows(current, after, limit));
    }

    private void columns() {
        grid.setSizeFull();
        grid.setAriaLabel(text("protection.incident.title"));
        grid.addColumn(TwoLines.of(
                        row -> text(row.facts().kind().key()),
                        row -> text("protection.incident.line", row.number(), Formats.dateTime(row.discoveredAt()))))
                .setHeader(text("protection.incident.kind"))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> row.settled()
                        ? new StateBadge(text(IncidentRecord.notice(row)), Tone.GOOD)
                        : Dues.left(row.awaitedBy(), row.standing(incidents.now()), incidents.now()))
                .setHeader(text("protection.incident.notice"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> Formats.number(row.facts().people()))
                .setHeader(text("protection.incident.people"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addItemClickListener(event -> go(Optional.of(event.getItem().id())));
        grid.addSelectionListener(event -> {
            if (event.isFromClient()) {
                event.getFirstSelectedItem().ifPresent(row -> go(Optional.of(row.id())));
            }
        });
    }

    private void go(Optional<UUID> incident) {
        QueryParameters query = incident.map(id -> QueryParameters.simple(Map.of("incident", id.toString())))
                .orElseGet(QueryParameters::empty);
        getUI().ifPresent(ui -> ui.navigate(IncidentsView.class, query));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
