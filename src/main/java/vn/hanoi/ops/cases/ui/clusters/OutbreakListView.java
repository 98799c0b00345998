package vn.hanoi.ops.cases.ui.clusters;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.outbreaks.OutbreakFilter;
import vn.hanoi.ops.cases.outbreaks.OutbreakRow;
import vn.hanoi.ops.cases.outbreaks.Outbreaks;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.FilterBar;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The outbreak places of the officer's area, the newest first. */
@Route(OutbreakListView.ROUTE)
@Menu(title = "cases.outbreak.title", order = 225)
@RolesAllowed({Roles.HEALTH_OFFICER, Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER})
@StyleSheet("styles/cases.css")
class OutbreakListView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "case-outbreaks";

    private static final int CAP = 1_000;

    private final transient Outbreaks outbreaks;
    private final transient Areas areas;
    private final FilterBar bar = new FilterBar(text("cases.outbreak.search"));
    private final Checkbox openOnly = new Checkbox(text("cases.outbreak.openOnly"), true);
    private final LazyGrid<OutbreakRow> grid = new LazyGrid<>();
    private OutbreakFilter filter = OutbreakFilter.OPEN;

    OutbreakListView(Outbreaks outbreaks, Areas areas, CurrentOfficer officers, OutbreakForms forms) {
        this.outbreaks = outbreaks;
        this.areas = areas;
        addClassName("ops-page");
        setSizeFull();
        Button declare = new Button(text("cases.outbreak.declare"), event -> forms.form()
                .declare(place -> OutbreakView.open(outbreaks.open(place))));
        declare.setId("outbreak-declare");
        declare.addThemeVariants(ButtonVariant.PRIMARY);
        declare.setVisible(officers.require().is(Role.HEALTH_OFFICER));
        openOnly.addValueChangeListener(
                event -> show(new OutbreakFilter(Boolean.TRUE.equals(event.getValue()), filter.text())));
        bar.add(openOnly, declare);
        bar.onSearch(words -> show(new OutbreakFilter(filter.openOnly(), words)));
        bar.onReset(() -> openOnly.setValue(true));
        columns();
        add(new Paragraph(text("cases.outbreak.help")), bar, grid);
        expand(grid);
    }

    @Override
    public String getPageTitle() {
        return text("cases.outbreak.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(filter);
    }

    private void columns() {
        grid.setSizeFull();
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setEmptyStateComponent(new EmptyState(text("cases.outbreak.none"), text("cases.outbreak.noneNext")));
        grid.addColumn(OutbreakRow::name)
                .setHeader(text("cases.outbreak.name"))
                .setWidth("14rem")
                .setFlexGrow(3);
        grid.addColumn(row -> areas.labelOf(row.area()))
                .setHeader(text("cases.unit"))
                .setWidth("14rem")
                .setFlexGrow(3);
        grid.addColumn(row -> text(row.setting().titleKey()))
                .setHeader(text("cases.marker.setting"))
                .setWidth("9rem");
        grid.addColumn(row -> Formats.number(row.f0()))
                .setHeader(text("cases.kind.F0"))
                .setWidth("5rem");
        grid.addColumn(row -> Formats.number(row.f1()))
                .setHeader(text("cases.kind.F1"))
                .setWidth("5rem");
        grid.addColumn(row -> row.lastOn() == null ? Formats.UNKNOWN : Formats.date(row.lastOn()))
                .setHeader(text("cases.outbreak.lastOn"))
                .setWidth("8rem");
        grid.addColumn(row -> Formats.date(row.openedOn()))
                .setHeader(text("cases.outbreak.openedOn"))
                .setWidth("8rem");
        grid.addComponentColumn(OutbreakListView::state)
                .setHeader(text("cases.outbreak.state"))
                .setWidth("9rem");
        grid.addItemClickListener(event -> OutbreakView.open(event.getItem().id()));
    }

    static StateBadge state(OutbreakRow row) {
        return row.closedAt() == null
                ? new StateBadge(text("cases.outbreak.open"), Tone.WARN)
                : new StateBadge(text("cases.outbreak.closed"), Tone.GOOD);
    }

    private void show(OutbreakFilter next) {
        filter = next;
        bar.setSearch(next.text());
        grid.show((after, limit) -> outbreaks.rows(filter, after.orElse(null), limit));
        bar.showResult(
                text("cases.outbreak.shown", Formats.capped(outbreaks.count(filter, CAP + 1), CAP)),
                !next.equals(OutbreakFilter.OPEN));
    }
}
